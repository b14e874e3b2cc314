import { saveChange } from '../endpoints/save-change';
import type { Asked, Endpoint } from '../http/endpoint';
import { badRequest, JiraError } from '../http/jira-error';
import { objectOf } from '../http/read-body';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import { SPRINT_FIELD } from '../site/jira-software-fields';
import type { Site } from '../site/site';
import { askedSprint } from './asked-sprint';
import { placeInRank } from './place-in-rank';
import { readTarget, visibleMoved } from './read-moved';
import { sprintsOn, type Sprint } from './sprint';
import { rememberSprints, withSprints } from './sprints-of';

/** Moves at most 50 issues into a future or active sprint, out of any other that is not closed; all or none. */
export const moveToSprint: Endpoint = {
  method: 'POST',
  path: '/rest/agile/1.0/sprint/:sprint/issue',
  scopes: ['write:sprint:jira-software'],
  async handle(asked, site) {
    const sprint = askedSprint(asked, site);
    const body = objectOf(await asked.json(), ['issues', 'rankAfterIssue', 'rankBeforeIssue', 'rankCustomFieldId']);
    const issues = movable(visibleMoved(body, asked, site), asked, site);
    const target = readTarget(body, asked, site);
    if (sprint.state === 'closed') throw badRequest('Issues cannot be moved to a closed sprint.');
    site.batch(() => issues.forEach((issue) => move(issue, sprint, asked, site)));
    const now = issues.flatMap(({ id }) => site.issues.byId(id) ?? []);
    if (target) placeInRank(now, target, asked, site);
    return { status: 204 };
  },
};

/** Moves at most 50 issues out of their future and active sprints; all or none. */
export const moveToBacklog: Endpoint = {
  method: 'POST',
  path: '/rest/agile/1.0/backlog/issue',
  scopes: ['write:board-scope:jira-software'],
  async handle(asked, site) {
    const body = objectOf(await asked.json(), ['issues']);
    const issues = movable(visibleMoved(body, asked, site), asked, site);
    site.batch(() => issues.forEach((issue) => move(issue, null, asked, site)));
    return { status: 204 };
  },
};

/** Throws the 403 where the caller may not both schedule and edit each of the issues. */
function movable(issues: Issue[], { caller }: Asked, site: Site): Issue[] {
  const may = (issue: Issue) => {
    const project = site.projects.byIdOrKey(issue.projectId);
    return project !== undefined && ['SCHEDULE_ISSUES', 'EDIT_ISSUES'].every((permission) => can(caller, permission, { project, issue }, site));
  };
  if (!issues.every(may)) throw new JiraError(403, ['You do not have permission to schedule these issues.']);
  return issues;
}

function move(issue: Issue, to: Sprint | null, asked: Asked, site: Site): void {
  const before = sprintsOn(issue, site);
  const after = [...before.filter(({ state }) => state === 'closed'), ...(to ? [to] : [])];
  const [from, now] = [before, after].map((sprints) => ({ ids: sprints.map(({ id }) => id).join(', '), names: sprints.map(({ name }) => name).join(', ') }));
  if (!from || !now || from.ids === now.ids) return;
  rememberSprints(issue, site);
  const item = { field: 'Sprint', fieldId: SPRINT_FIELD, fieldtype: 'custom', from: from.ids, fromString: from.names, to: now.ids, toString: now.names };
  saveChange(withSprints(issue, after), [item], asked, site);
}
