import { anEpic, anIssue } from '../../support/issues';
import { openTestJira, type Who } from './open-test-jira';

const ISSUES = [
  anEpic({ number: 1 }),
  anIssue({ number: 2, status: 'Done' }),
  anIssue({ number: 3, fields: { security: { id: '10100', name: 'Leaders only' } } }),
];
const IDS = [200010001, 200010002, 200010003, 7];

const match = (who: Who, body: object) => openTestJira({ issues: ISSUES }).ask(who, 'POST', 'jql/match', body);

test('each query is told which of the issues it would find, in the order of the queries', async () => {
  const { body } = await match('team', { issueIds: IDS, jqls: ['issuetype = Epic', 'project = HAR', 'status = Done AND issuetype = Story', ''] });
  expect(body).toEqual({
    matches: [
      { matchedIssues: [200010001], errors: [] },
      { matchedIssues: [200010001, 200010002], errors: [] },
      { matchedIssues: [200010002], errors: [] },
      { matchedIssues: [200010001, 200010002], errors: [] },
    ],
  });
});

test('a query that cannot be read has its error, and the others their matches', async () => {
  const { body } = await match('team', { issueIds: IDS, jqls: ['fly = 1', 'issuetype = Epic'] });
  expect(body).toEqual({
    matches: [
      { matchedIssues: [], errors: ["Field 'fly' does not exist or you do not have permission to view it."] },
      { matchedIssues: [200010001], errors: [] },
    ],
  });
});

test('an issue out of the caller’s sight matches nothing', async () => {
  expect((await match('admin', { issueIds: [200010003], jqls: ['key is not EMPTY'] })).body).toMatchObject({ matches: [{ matchedIssues: [200010003] }] });
  expect((await match('outsider', { issueIds: IDS, jqls: ['key is not EMPTY'] })).body).toEqual({ matches: [{ matchedIssues: [], errors: [] }] });
});

test.each([
  ['no issues part', { jqls: ['project = HAR'] }],
  ['no queries part', { issueIds: IDS }],
  ['keys for ids', { issueIds: ['HAR-1'], jqls: ['project = HAR'] }],
  ['more than 1,000 issues', { issueIds: Array.from({ length: 1001 }, (_, at) => at), jqls: ['project = HAR'] }],
])('a request with %s is refused', async (_what, body) => {
  expect((await match('team', body)).status).toBe(400);
});
