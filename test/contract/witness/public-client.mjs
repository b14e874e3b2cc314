// Works against the Jira at the address given as jira.js offers it, with basic auth, and prints what came of each step.
// A process of its own: the package is ESM.
import { createAgileClient, createCloudClient } from 'jira.js';

const [host, email, other] = process.argv.slice(2);
const auth = { type: 'basic', email, apiToken: 'local' };
const jira = createCloudClient({ host, auth });
const agile = createAgileClient({ host, auth });
const issueIdOrKey = 'HAR-2';
const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Noted' }] }] };
const keysOf = ({ issues }) => issues.map(({ key }) => key);
const byRank = async () => keysOf(await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql: 'project = HAR ORDER BY Rank', fields: ['key'] }));

const STEPS = {
  async projects() {
    const { values } = await jira.projects.searchProjects();
    return [values.map(({ key }) => key), (await jira.projects.getProject({ projectIdOrKey: 'HAR' })).name];
  },
  async users() {
    const me = await jira.myself.getCurrentUser();
    const found = await jira.userSearch.findUsers({ query: 'Stellan' });
    return [me.emailAddress, found.map(({ accountId }) => accountId)];
  },
  async permissions() {
    const { permissions } = await jira.permissions.getMyPermissions({ permissions: 'EDIT_ISSUES', issueKey: issueIdOrKey });
    const { projectPermissions } = await jira.permissions.getBulkPermissions({ projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [20001] }] });
    return [permissions.EDIT_ISSUES.havePermission, projectPermissions[0].projects];
  },
  async issues() {
    const { id, key } = await jira.issues.createIssue({ fields: { project: { key: 'HAR' }, issuetype: { name: 'Story' }, summary: 'Made by a client' } });
    await jira.issues.editIssue({ issueIdOrKey: key, fields: { summary: 'Edited by a client' } });
    const { transitions } = await jira.issues.getTransitions({ issueIdOrKey: key });
    await jira.issues.doTransition({ issueIdOrKey: key, transition: { id: transitions[0].id } });
    const { fields } = await jira.issues.getIssue({ issueIdOrKey: id });
    return [key, fields.summary, fields.status.name === transitions[0].name];
  },
  async search() {
    const { issues, isLast } = await jira.issueSearch.searchAndReconsileIssuesUsingJql({ jql: 'project = HAR AND type = Epic', fields: ['summary'] });
    return [issues.map(({ fields }) => fields.summary), isLast, (await jira.issueSearch.countIssues({ jql: 'type = Epic' })).count];
  },
  async comments() {
    const { id } = await jira.issueComments.addComment({ issueIdOrKey, body, visibility: { type: 'role', value: 'Administrators' } });
    await jira.issueComments.updateComment({ issueIdOrKey, id, body: { body } });
    const { comments } = await jira.issueComments.getComments({ issueIdOrKey });
    await jira.issueComments.deleteComment({ issueIdOrKey, id });
    return [comments.map(({ visibility }) => visibility.value), (await jira.issueComments.getComments({ issueIdOrKey })).total];
  },
  async properties() {
    await jira.issueProperties.setIssueProperty({ issueIdOrKey, propertyKey: 'note', body: { a: 1 } });
    const { value } = await jira.issueProperties.getIssueProperty({ issueIdOrKey, propertyKey: 'note' });
    await jira.issueProperties.deleteIssueProperty({ issueIdOrKey, propertyKey: 'note' });
    return [value, (await jira.issueProperties.getIssuePropertyKeys({ issueIdOrKey })).keys];
  },
  async links() {
    await jira.issueLinks.linkIssues({ type: { name: 'Blocks' }, inwardIssue: { key: 'HAR-2' }, outwardIssue: { key: 'HAR-3' } });
    const { fields } = await jira.issues.getIssue({ issueIdOrKey });
    await jira.issueLinks.deleteIssueLink({ linkId: fields.issuelinks[0].id });
    return [fields.issuelinks[0].outwardIssue.key];
  },
  async votes() {
    await jira.issueVotes.addVote({ issueIdOrKey });
    await jira.issueVotes.addVote({ issueIdOrKey });
    const { votes, hasVoted } = await jira.issueVotes.getVotes({ issueIdOrKey });
    await jira.issueVotes.removeVote({ issueIdOrKey });
    return [votes, hasVoted, (await jira.issueVotes.getVotes({ issueIdOrKey })).votes];
  },
  async watchers() {
    await jira.issueWatchers.addWatcher({ issueIdOrKey, body: other });
    const { watchers } = await jira.issueWatchers.getIssueWatchers({ issueIdOrKey });
    await jira.issueWatchers.removeWatcher({ issueIdOrKey, accountId: other });
    return [watchers.map(({ accountId }) => accountId), (await jira.issueWatchers.getIssueWatchers({ issueIdOrKey })).watchCount];
  },
  async changelog() {
    await jira.issues.editIssue({ issueIdOrKey, fields: { labels: ['seen'] } });
    const { values } = await jira.issues.getChangeLogs({ issueIdOrKey });
    return values.at(-1).items.map(({ field, toString }) => [field, toString]);
  },
  async boardsAndSprints() {
    const { values } = await agile.board.getAllBoards({ projectKeyOrId: 'HAR' });
    const boardId = values[0].id;
    const { id } = await agile.sprint.createSprint({ name: 'Next', originBoardId: boardId, startDate: '2026-06-01T08:00:00.000Z', endDate: '2026-06-15T08:00:00.000Z' });
    const before = keysOf(await agile.board.getIssuesForBacklog({ boardId }));
    await agile.sprint.moveIssuesToSprintAndRank({ sprintId: id, issues: ['HAR-3'] });
    await agile.sprint.partiallyUpdateSprint({ sprintId: id, state: 'active' });
    const { state } = await agile.sprint.getSprint({ sprintId: id });
    const inSprint = keysOf(await agile.sprint.getIssuesForSprint({ sprintId: id }));
    const after = keysOf(await agile.board.getIssuesForBacklog({ boardId }));
    await agile.backlog.moveIssuesToBacklog({ issues: ['HAR-3'] });
    const back = keysOf(await agile.board.getIssuesForBacklog({ boardId }));
    return { state, before, inSprint, after, back };
  },
  async rank() {
    const before = await byRank();
    await agile.issue.rankIssues({ issues: ['HAR-3'], rankBeforeIssue: 'HAR-1' });
    return [before.slice(0, 3), (await byRank()).slice(0, 3)];
  },
  async missing() {
    return jira.issues.getIssue({ issueIdOrKey: 'NONE-1' }).then(
      () => 'found',
      (error) => error.status ?? error.cause?.status,
    );
  },
};

const results = {};
for (const [name, step] of Object.entries(STEPS)) results[name] = await step();
process.stdout.write(JSON.stringify(results));
