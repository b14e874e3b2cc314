import { anEpic, anIssue } from '../../support/issues';
import { accountIdOf, openTestJira, type TestJira } from './open-test-jira';

const QUAY = { id: '20002', key: 'QUAY', name: 'The quay' };
const SPRINTS = {
  done: { id: 71, name: 'Spring', state: 'closed', startDate: '2026-03-01T00:00:00.000Z' },
  now: { id: 72, name: 'Summer', state: 'active' },
  next: { id: 73, name: 'Autumn', state: 'future' },
};

function open(): TestJira {
  return openTestJira({
    issues: [
      anEpic({ number: 1, fields: { components: [{ id: '501', name: 'Crane' }], fixVersions: [{ id: '601', name: '2.0' }], priority: { id: '2', name: 'High' } } }),
      anIssue({ number: 2, epic: 'HAR-1', fields: { customfield_10020: [SPRINTS.done, SPRINTS.now], duedate: '2026-06-01', priority: { id: '1', name: 'Highest' } } }),
      anIssue({ number: 3, status: 'Done', fields: { customfield_10020: [SPRINTS.done], resolution: { id: '1', name: 'Fixed' }, resolutiondate: '2026-05-20T10:00:00.000+0000' } }),
      anIssue({ number: 4, fields: { customfield_10020: [SPRINTS.next], versions: [{ id: '602', name: '1.0' }], duedate: '2026-06-14' } }),
      anIssue({ number: 5, fields: { priority: { id: '5', name: 'Lowest' }, customfield_30005: 'Fog horn, blue', comment: { comments: [{ id: '900', body: 'Seen in the fog', author: { accountId: accountIdOf('team') }, created: '2026-05-01T00:00:00.000+0000' }] } } }),
      anIssue({ number: 6, project: QUAY, fields: { customfield_10020: [{ id: 80, name: 'Elsewhere', state: 'active' }], priority: null } }),
    ],
    outsiderProjects: ['QUAY'],
  });
}

/** Queries and what they find. */
const FOUND: [jql: string, keys: string[]][] = [
  ['sprint = Summer', ['HAR-2']],
  ['sprint = 71 ORDER BY key', ['HAR-2', 'HAR-3']],
  ['cf[10020] IN (autumn, 72) ORDER BY key', ['HAR-2', 'HAR-4']],
  ['project = HAR AND sprint IN openSprints()', ['HAR-2']],
  ['sprint IN openSprints() ORDER BY key', ['HAR-2', 'QUAY-6']],
  ['sprint IN (futureSprints(), 72) ORDER BY key', ['HAR-2', 'HAR-4']],
  ['sprint IN closedSprints() AND sprint NOT IN openSprints()', ['HAR-3']],
  ['sprint != Spring ORDER BY key', ['HAR-4', 'QUAY-6']],
  ['sprint IS EMPTY ORDER BY key', ['HAR-1', 'HAR-5']],
  ['project = HAR ORDER BY Sprint DESC, key', ['HAR-4', 'HAR-2', 'HAR-3', 'HAR-1', 'HAR-5']],
  ['"Epic Link" = HAR-1', ['HAR-2']],
  ['cf[10014] = HAR-1', ['HAR-2']],
  ['component = crane', ['HAR-1']],
  ['fixVersion IN ("2.0")', ['HAR-1']],
  ['affectedVersion = 1.0', ['HAR-4']],
  ['resolution = Fixed', ['HAR-3']],
  ['project = HAR AND resolution = Unresolved ORDER BY key', ['HAR-1', 'HAR-2', 'HAR-4', 'HAR-5']],
  ['resolution != Unresolved', ['HAR-3']],
  ['resolution IS NOT EMPTY', ['HAR-3']],
  ['resolved >= "2026-05-20" AND resolutiondate < "2026-05-21"', ['HAR-3']],
  ['due <= endOfDay()', ['HAR-2']],
  ['duedate > now() AND due <= "2w"', ['HAR-4']],
  ['priority >= High ORDER BY key', ['HAR-1', 'HAR-2']],
  ['priority < Medium', ['HAR-5']],
  ['NOT priority < High ORDER BY key', ['HAR-1', 'HAR-2']],
  ['comment ~ fog', ['HAR-5']],
  ['cf[30005] ~ "horn blue"', ['HAR-5']],
  ['customfield_30005 !~ horn', []],
  ['comment IS EMPTY AND priority = Lowest', []],
  ['issue.property[figures].effort.likely >= 3', ['HAR-1']],
  ['issue.property["figures"].mood = good', ['HAR-1']],
  ['issue.property[figures].asOf < 2026-06-01 ORDER BY issue.property[figures].pin', ['HAR-1']],
  ['Worthiness IN (EMPTY, 7) AND project = HAR ORDER BY key', ['HAR-1', 'HAR-2', 'HAR-3', 'HAR-4', 'HAR-5']],
  ['Worthiness IN (7)', ['HAR-2']],
  ['voter = currentUser()', ['HAR-4']],
  ['votes > 0 AND watchers = 0', ['HAR-4']],
  ['watcher IN (currentUser())', []],
];

/** Queries that cannot be answered, and the sentence that says why. */
const REFUSED: [jql: string, sentence: string | RegExp][] = [
  ['words', /^Error in the JQL Query: mismatched input '<EOF>' expecting/],
  ['crane rope', /^Error in the JQL Query: mismatched input 'rope' expecting/],
  ['project = (HAR, QUAY)', /^Error in the JQL Query: /],
  ['sprint = Winter', "Sprint with name 'Winter' does not exist or you do not have permission to view it."],
  ['sprint = 7', "Sprint with id '7' does not exist or you do not have permission to view it."],
  ['sprint = openSprints()', "The function 'openSprints' gives a list, which only the operators IN and NOT IN take."],
  ['assignee IN currentUser()', /^The function 'currentUser' gives one value, where the operators IN and NOT IN take a list/],
  ['assignee IN (openSprints())', "A value provided by the function 'openSprints' is invalid for the field 'assignee'."],
  ['status = currentUser()', "A value provided by the function 'currentUser' is invalid for the field 'status'."],
  ['summary ~ currentUser()', "A value provided by the function 'currentUser' is invalid for the field 'summary'."],
  ['Worthiness > now()', "A value provided by the function 'now' is invalid for the field 'Worthiness'."],
  ['assignee = now()', "A value provided by the function 'now' is invalid for the field 'assignee'."],
  ['created > now("-1d")', "Function 'now' expected '0' arguments but received '1'."],
  ['created > startOfDay(1, 2)', "Function 'startOfDay' expected at most '1' arguments but received '2'."],
  ['created > startOfMonth("a while")', /^Duration for function 'startOfMonth' should have the format/],
  ['issue IN worthMost("10")', "Unable to find JQL function 'worthMost(10)'."],
  ['status CHANGED', /^The operator 'changed' is not supported here/],
  ['status CHANGED FROM "To Do" TO Done', /^The operator 'changed' is not supported here/],
  ['status WAS NOT IN (Done) BEFORE "2026-01-01"', /^The operator 'was not in' is not supported here/],
  ['cf[99999] = 1', "Field 'cf[99999]' does not exist or you do not have permission to view it."],
  ['issue.property[figures].colour = 1', "Field 'issue.property[figures].colour' does not exist or you do not have permission to view it."],
  ['user.property[figures].pin = 1', "Field 'user.property[figures].pin' does not exist or you do not have permission to view it."],
  ['project = HAR ORDER BY votes, flavour', "Field 'flavour' does not exist or you do not have permission to view it."],
  ['component = Rope', "The value 'Rope' does not exist for the field 'component'."],
  ['cf[30005] = fog', "The operator '=' is not supported by the 'customfield_30005' field."],
  ['status > "To Do"', "The operator '>' is not supported by the 'status' field."],
  ['Worthiness ~ 7', "The operator '~' is not supported by the 'Worthiness' field."],
  ['summary ~ ""', "The field 'summary' does not support searching for an empty string."],
  ['summary ~ "*rope"', "The text query '*rope' for field 'summary' is not allowed to start with character '*'."],
];

describe('among sprints, versions, dates, people and properties', () => {
  const jira = open();
  beforeAll(async () => {
    await jira.ask('team', 'PUT', 'issue/HAR-1/properties/figures', { pin: 1, effort: { likely: 3 }, asOf: '2026-05-30', mood: 'Good' });
    await jira.ask('app', 'POST', 'app/field/value', { updates: [{ customField: 'customfield_10100', issueIds: [200010002], value: 7 }] });
    await jira.ask('team', 'POST', 'issue/HAR-4/votes');
  });

  test.each(FOUND)('%s', async (jql, keys) => {
    expect(await jira.keys(jql)).toEqual(keys);
  });

  test.each(REFUSED)('%s is refused', async (jql, sentence) => {
    const { status, body } = await jira.ask('team', 'POST', 'search/jql', { jql });
    const said = typeof sentence === 'string' ? sentence : expect.stringMatching(sentence);
    expect({ status, body }).toEqual({ status: 400, body: { errorMessages: [said], errors: {} } });
  });
});

test('a sprint of a board out of sight is not told from one that is missing', async () => {
  const { body } = await open().ask('outsider', 'POST', 'search/jql', { jql: 'sprint = Summer' });
  expect(body).toEqual({ errorMessages: ["Sprint with name 'Summer' does not exist or you do not have permission to view it."], errors: {} });
});

test('seven fields order a query, an eighth is refused', async () => {
  const jira = open();
  const seven = 'project, type, status, priority, created, updated, key';
  expect(await jira.keys(`project = HAR ORDER BY ${seven}`)).toHaveLength(5);
  expect((await jira.ask('team', 'POST', 'search/jql', { jql: `project = HAR ORDER BY ${seven}, Rank` })).status).toBe(400);
});

test.each(['', '   ', 'ORDER BY Rank'])('a search that restricts nothing (%j) is refused', async (jql) => {
  const { status, body } = await open().ask<{ errorMessages: string[] }>('team', 'POST', 'search/jql', { jql });
  expect([status, body.errorMessages]).toEqual([400, [expect.stringMatching(/^Unbounded JQL queries are not allowed here/)]]);
});
