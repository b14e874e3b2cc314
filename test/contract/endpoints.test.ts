import { ENDPOINTS } from '../../local/jira/endpoints/all-endpoints';
import { accountIdOf, openTestJira, type Who } from '../local/jira/open-test-jira';
import { anEpic, anIssue } from '../support/issues';
import { sharedPath } from '../support/shared-files';
import { askAtlassian, askJiraJs } from './ask-witness';
import { differencesIn, goneFrom, unknownAmong } from './differences';
import type { Exchange } from './exchange';
import { FROM_ATLASSIAN, FROM_JIRA_JS } from './known-differences';
import { recordExchanges } from './record-exchanges';

const words = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Yes' }] }] };
const person = { accountId: accountIdOf('team'), displayName: 'Team' };
const histories = [{ id: '7', author: person, created: '2026-01-05T10:00:00.000+0000', items: [{ field: 'status', fieldId: 'status', fieldtype: 'jira', from: '1', fromString: 'A', to: '2', toString: 'B' }] }];
const SPRINTS = [
  { id: 77, name: 'Past', state: 'closed', boardId: 20001, startDate: '2026-01-01T00:00:00.000Z', endDate: '2026-01-15T00:00:00.000Z', completeDate: '2026-01-15T00:00:00.000Z' },
  { id: 78, name: 'Now', state: 'active', boardId: 20001, startDate: '2026-05-25T00:00:00.000Z', endDate: '2026-06-08T00:00:00.000Z' },
];
const ISSUES = [
  { ...anEpic({ number: 1, fields: { reporter: person, assignee: person, comment: { comments: [{ id: '8', author: person, body: 'Hm' }] } } }), changelog: { histories } },
  anIssue({ number: 2, epic: 'HAR-1', fields: { issuelinks: [{ id: '5', type: { id: '1', name: 'Blocks', inward: 'i', outward: 'o' }, outwardIssue: { id: '200010001', key: 'HAR-1' } }], customfield_10020: SPRINTS } }),
];
const PROPERTY = 'issue/HAR-1/properties/figures';
const FIGURE = 'customfield_10100';
/** The one that the app's function gets. */
const COMPUTED = 'f2ef228b-367f-4c6b-bd9d-0d0e96b5bd7b';

/** Who asks each endpoint what, and the status that the answer shall have. */
const ASKED: [who: Who, method: string, path: string, status: number, body?: unknown][] = [
  ['team', 'POST', 'search/jql', 200, { jql: 'project = HAR' }],
  ['team', 'POST', 'search/jql', 200, { jql: 'project = HAR', fields: ['*all'], properties: ['figures'], maxResults: 1 }],
  ['team', 'POST', 'search/jql', 400, { jql: '' }],
  ['team', 'POST', 'search/approximate-count', 200, { jql: 'project = HAR' }],
  ['team', 'POST', 'issue/bulkfetch', 200, { issueIdsOrKeys: ['HAR-1', 'NONE-1'] }],
  ['team', 'POST', 'issue/bulkfetch', 200, { issueIdsOrKeys: ['HAR-1'], fields: ['*all'], properties: ['figures'] }],
  ['team', 'POST', 'issue/bulkfetch', 400, { issueIdsOrKeys: [] }],
  ['team', 'GET', 'issue/HAR-2?properties=*all', 200],
  ['team', 'GET', 'issue/HAR-1?fields=*all', 200],
  ['outsider', 'GET', 'issue/HAR-1', 404],
  ['team', 'PUT', 'issue/HAR-1', 204, { fields: { summary: 'New' } }],
  ['team', 'PUT', 'issue/HAR-1', 400, { fields: { summary: '' } }],
  ['outsider', 'PUT', 'issue/HAR-1', 404, { fields: { summary: 'New' } }],
  ['team', 'POST', 'issue/HAR-1/transitions', 204, { transition: { id: '2' } }],
  ['stakeholder', 'POST', 'issue/HAR-1/transitions', 400, { transition: { id: '2' } }],
  ['team', 'GET', 'issue/HAR-1/comment', 200],
  ['outsider', 'GET', 'issue/HAR-1/comment', 404],
  ['stakeholder', 'POST', 'issue/HAR-1/comment', 201, { body: words }],
  ['team', 'POST', 'issue/HAR-1/comment', 400, { body: 'words' }],
  ['team', 'GET', 'issue/HAR-1/properties', 200],
  ['team', 'PUT', 'issue/HAR-1/properties/new', 201, { a: 1 }],
  ['team', 'PUT', 'issue/HAR-1/properties/new', 200, { a: 2 }],
  ['stakeholder', 'PUT', 'issue/HAR-1/properties/new', 403, { a: 2 }],
  ['team', 'PUT', 'issue/HAR-1/properties/new', 400, 'x'.repeat(40_000)],
  ['outsider', 'PUT', 'issue/HAR-1/properties/new', 404, { a: 2 }],
  ['team', 'GET', PROPERTY, 200],
  ['team', 'GET', 'issue/HAR-1/properties/none', 404],
  ['team', 'DELETE', PROPERTY, 204],
  ['team', 'DELETE', PROPERTY, 404],
  ['team', 'GET', 'issue/HAR-1/changelog', 200],
  ['outsider', 'GET', 'issue/HAR-1/changelog', 404],
  ['team', 'POST', 'changelog/bulkfetch', 200, { issueIdsOrKeys: ['HAR-1', 'HAR-2'], fieldIds: ['status'], maxResults: 1 }],
  ['team', 'POST', 'changelog/bulkfetch', 400, { issueIdsOrKeys: [] }],
  ['team', 'POST', 'jql/match', 200, { issueIds: [200010001], jqls: ['project = HAR', 'fly = 1'] }],
  ['team', 'POST', 'jql/match', 400, { issueIds: [200010001] }],
  ['team', 'POST', 'search/jql', 200, { jql: 'issue in bestOf("HAR")' }],
  ['app', 'GET', 'jql/function/computation?orderBy=-used&startAt=0&maxResults=50', 200],
  ['app', 'GET', 'jql/function/computation?orderBy=value', 400],
  ['app', 'GET', 'jql/function/computation?functionKey=none', 404],
  ['team', 'GET', 'jql/function/computation', 403],
  ['app', 'POST', 'jql/function/computation', 204, { values: [{ id: COMPUTED, value: 'project = HAR' }] }],
  ['app', 'POST', 'jql/function/computation', 204, { values: [{ id: COMPUTED, error: 'It is gone.' }] }],
  ['app', 'POST', 'jql/function/computation?skipNotFoundPrecomputations=true', 200, { values: [{ id: 'none', value: 'project = HAR' }] }],
  ['app', 'POST', 'jql/function/computation', 400, { values: [] }],
  ['app', 'POST', 'jql/function/computation', 404, { values: [{ id: 'none', value: 'project = HAR' }] }],
  ['team', 'POST', 'jql/function/computation', 403, { values: [{ id: 'none', value: 'project = HAR' }] }],
  ['admin', 'GET', 'project/HAR/role', 200],
  ['team', 'GET', 'project/HAR/role', 404],
  ['team', 'GET', 'project/HAR/roledetails?currentMember=true', 200],
  ['team', 'GET', 'project/HAR/roledetails', 404],
  ['team', 'GET', 'project/search', 200],
  ['team', 'GET', 'project/HAR', 200],
  ['outsider', 'GET', 'project/HAR', 404],
  ['team', 'GET', 'field', 200],
  ['app', 'POST', 'app/field/value?generateChangelog=false', 204, { updates: [{ customField: FIGURE, issueIds: [200010001], value: 5 }] }],
  ['app', 'POST', 'app/field/value', 400, { updates: [] }],
  ['team', 'POST', 'app/field/value', 403, { updates: [{ customField: FIGURE, issueIds: [200010001], value: 5 }] }],
  ['team', 'GET', 'issue/HAR-1', 200],
  ['team', 'GET', 'mypermissions?permissions=EDIT_ISSUES', 200],
  ['team', 'GET', 'mypermissions?permissions=EDIT_ISSUES&issueKey=HAR-1', 200],
  ['outsider', 'GET', 'mypermissions?permissions=EDIT_ISSUES&issueKey=HAR-1', 404],
  ['team', 'GET', 'mypermissions', 400],
  ['team', 'POST', 'permissions/check', 200, { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [20001], issues: [200010001] }] }],
  ['team', 'POST', 'permissions/check', 200, {}],
  ['team', 'GET', 'myself', 200],
  ['team', 'GET', `user/bulk?accountId=${person.accountId}&accountId=${accountIdOf('pmo')}&maxResults=100`, 200],
  ['team', 'GET', 'user/bulk', 400],
  ['team', 'GET', 'user/search?query=te', 200],
  ['team', 'GET', 'user/search', 400],
  ['team', 'GET', 'user/assignable/search?project=HAR', 200],
  ['outsider', 'GET', 'user/assignable/search?project=HAR&query=', 404],
  ['team', 'POST', 'issue', 201, { fields: { project: { key: 'HAR' }, issuetype: { name: 'Story' }, summary: 'Made', parent: { key: 'HAR-1' } } }],
  ['team', 'POST', 'issue', 400, { fields: {} }],
  ['team', 'GET', 'issueLinkType', 200],
  ['team', 'POST', 'issueLink', 201, { type: { name: 'Blocks' }, inwardIssue: { key: 'HAR-1' }, outwardIssue: { key: 'HAR-2' } }],
  ['outsider', 'POST', 'issueLink', 404, { type: { name: 'Blocks' }, inwardIssue: { key: 'HAR-1' }, outwardIssue: { key: 'HAR-2' } }],
  ['team', 'DELETE', 'issueLink/5', 204],
  ['team', 'DELETE', 'issueLink/5', 404],
  ['team', 'GET', 'search/jql?jql=project%20%3D%20HAR&fields=*all&maxResults=1', 200],
  ['team', 'GET', 'search/jql?jql=fly', 400],
  ['team', 'GET', 'issue/HAR-1/transitions', 200],
  ['outsider', 'GET', 'issue/HAR-1/transitions', 404],
  ['admin', 'POST', 'issue/HAR-1/comment', 201, { body: words, visibility: { type: 'role', value: 'Administrators' } }],
  ['stakeholder', 'POST', 'issue/HAR-1/comment', 400, { body: words, visibility: { type: 'role', value: 'Administrators' } }],
  ['pmo', 'POST', 'issue/HAR-1/comment', 201, { body: words, visibility: { type: 'group', value: 'jira-administrators' } }],
  ['admin', 'GET', 'issue/HAR-1/comment', 200],
  ['team', 'GET', 'issue/HAR-1/comment/8', 200],
  ['team', 'GET', 'issue/HAR-1/comment/9', 404],
  ['team', 'PUT', 'issue/HAR-1/comment/8', 200, { body: words }],
  ['stakeholder', 'PUT', 'issue/HAR-1/comment/8', 400, { body: words }],
  ['team', 'PUT', 'issue/HAR-1/comment/9', 404, { body: words }],
  ['stakeholder', 'DELETE', 'issue/HAR-1/comment/8', 400],
  ['team', 'DELETE', 'issue/HAR-1/comment/8', 204],
  ['team', 'DELETE', 'issue/HAR-1/comment/8', 404],
  ['admin', 'POST', 'issue/HAR-1/votes', 204],
  ['admin', 'GET', 'issue/HAR-1/votes', 200],
  ['outsider', 'GET', 'issue/HAR-1/votes', 404],
  ['outsider', 'POST', 'issue/HAR-1/votes', 404],
  ['admin', 'DELETE', 'issue/HAR-1/votes', 204],
  ['admin', 'DELETE', 'issue/HAR-1/votes', 404],
  ['team', 'POST', 'issue/HAR-1/watchers', 204],
  ['team', 'POST', 'issue/HAR-1/watchers', 400, 7],
  ['admin', 'POST', 'issue/HAR-1/watchers', 204, accountIdOf('stakeholder')],
  ['team', 'POST', 'issue/HAR-1/watchers', 403, accountIdOf('stakeholder')],
  ['admin', 'POST', 'issue/HAR-1/watchers', 404, 'nobody'],
  ['team', 'GET', 'issue/HAR-1/watchers', 200],
  ['outsider', 'GET', 'issue/HAR-1/watchers', 404],
  ['team', 'DELETE', `issue/HAR-1/watchers?accountId=${accountIdOf('stakeholder')}`, 403],
  ['team', 'DELETE', 'issue/HAR-1/watchers', 400],
  ['team', 'DELETE', `issue/HAR-1/watchers?accountId=${person.accountId}`, 204],
  ['outsider', 'DELETE', `issue/HAR-1/watchers?accountId=${person.accountId}`, 404],
  ['admin', 'POST', 'issue/HAR-1/notify', 204, { subject: 'Shipped', textBody: 'It is there.', to: { reporter: true, watchers: true } }],
  ['admin', 'POST', 'issue/HAR-1/notify', 400, { textBody: 'It is there.' }],
  ['outsider', 'POST', 'issue/HAR-1/notify', 404, { to: { reporter: true } }],
  ['admin', 'GET', 'project/HAR/role/10002', 200],
  ['team', 'GET', 'project/HAR/role/10002', 404],
  ['team', 'GET', 'group/member?groupname=jira-administrators', 200],
  ['team', 'GET', 'group/member', 400],
  ['team', 'GET', 'group/member?groupId=none', 404],
  ['team', 'GET', 'groups/picker?query=admin', 200],
  ['team', 'GET', '/rest/agile/1.0/board', 200],
  ['team', 'GET', '/rest/agile/1.0/board?type=round', 400],
  ['team', 'GET', '/rest/agile/1.0/board/20001', 200],
  ['outsider', 'GET', '/rest/agile/1.0/board/20001', 404],
  ['admin', 'POST', '/rest/agile/1.0/sprint', 201, { name: 'Next', originBoardId: 20001, startDate: '2026-06-01T10:00:00.000+0000', endDate: '2026-06-15T10:00:00.000Z' }],
  ['admin', 'POST', '/rest/agile/1.0/sprint', 400, { originBoardId: 20001 }],
  ['team', 'POST', '/rest/agile/1.0/sprint', 403, { name: 'Next', originBoardId: 20001 }],
  ['outsider', 'POST', '/rest/agile/1.0/sprint', 404, { name: 'Next', originBoardId: 20001 }],
  ['team', 'GET', '/rest/agile/1.0/board/20001/sprint?state=active,closed', 200],
  ['team', 'GET', '/rest/agile/1.0/board/20001/sprint?state=lost', 400],
  ['team', 'GET', '/rest/agile/1.0/board/20001/epic', 200],
  ['team', 'GET', '/rest/agile/1.0/board/20001/epic?done=maybe', 400],
  ['team', 'GET', '/rest/agile/1.0/board/20001/issue', 200],
  ['team', 'GET', '/rest/agile/1.0/board/20001/issue?jql=fly', 400],
  ['outsider', 'GET', '/rest/agile/1.0/board/20001/issue', 404],
  ['team', 'GET', '/rest/agile/1.0/board/20001/backlog?fields=summary,sprint,epic&jql=summary%20~%20story', 200],
  ['outsider', 'GET', '/rest/agile/1.0/board/20001/backlog', 404],
  ['team', 'GET', '/rest/software/1.0/board/20001/issue?maxResults=1', 200],
  ['team', 'GET', '/rest/software/1.0/board/20001/backlog', 200],
  ['team', 'GET', '/rest/software/1.0/sprint/78/issue', 200],
  ['team', 'GET', '/rest/agile/1.0/sprint/77', 200],
  ['outsider', 'GET', '/rest/agile/1.0/sprint/77', 404],
  ['team', 'POST', '/rest/agile/1.0/sprint/78/issue', 204, { issues: ['HAR-2'] }],
  ['team', 'POST', '/rest/agile/1.0/sprint/77/issue', 400, { issues: ['HAR-2'] }],
  ['stakeholder', 'POST', '/rest/agile/1.0/sprint/78/issue', 403, { issues: ['HAR-2'] }],
  ['team', 'POST', '/rest/agile/1.0/sprint/7/issue', 404, { issues: ['HAR-2'] }],
  ['team', 'GET', '/rest/agile/1.0/sprint/78/issue', 200],
  ['admin', 'POST', '/rest/agile/1.0/sprint/78', 200, { goal: 'Berths' }],
  ['admin', 'PUT', '/rest/agile/1.0/sprint/78', 200, { name: 'Done', state: 'closed' }],
  ['admin', 'PUT', '/rest/agile/1.0/sprint/78', 400, { name: 'Done', state: 'active' }],
  ['team', 'POST', '/rest/agile/1.0/sprint/78', 403, { goal: 'Berths' }],
  ['team', 'POST', '/rest/agile/1.0/backlog/issue', 204, { issues: ['HAR-2'] }],
  ['team', 'POST', '/rest/agile/1.0/backlog/issue', 400, { issues: [] }],
  ['stakeholder', 'POST', '/rest/agile/1.0/backlog/issue', 403, { issues: ['HAR-2'] }],
  ['team', 'PUT', '/rest/agile/1.0/issue/rank', 204, { issues: ['HAR-2'], rankBeforeIssue: 'HAR-1' }],
  ['team', 'PUT', '/rest/agile/1.0/issue/rank', 207, { issues: ['HAR-2', 'NONE-1'], rankAfterIssue: 'HAR-1' }],
  ['team', 'PUT', '/rest/agile/1.0/issue/rank', 400, { issues: ['HAR-2'] }],
  ['stakeholder', 'PUT', '/rest/agile/1.0/issue/rank', 403, { issues: ['HAR-2'], rankBeforeIssue: 'HAR-1' }],
  ['team', 'GET', 'serverInfo', 200],
  ['team', 'GET', 'issuetype', 200],
  ['team', 'GET', 'status', 200],
  ['team', 'GET', 'priority', 200],
  ['team', 'DELETE', 'issue/HAR-1', 403],
  ['admin', 'DELETE', 'issue/HAR-2', 204],
  ['admin', 'DELETE', 'issue/HAR-2', 404],
];

let exchanges: Exchange[];

beforeAll(async () => {
  const jira = openTestJira({ issues: ISSUES, callApp: async () => ({ jql: 'project = HAR' }), makeId: () => COMPUTED });
  await jira.ask('admin', 'PUT', PROPERTY, { pin: 1 });
  exchanges = recordExchanges(jira);
  for (const [who, method, path, , body] of ASKED) {
    const init = { method, headers: { 'Content-Type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const caller = who === 'app' ? ({ kind: 'app' } as const) : ({ kind: 'user', accountId: accountIdOf(who) } as const);
    await jira.fetch(new Request(`http://jira.test${path.startsWith('/') ? path : `/rest/api/3/${path}`}`, init), caller);
  }
});

test.each(ASKED.map(([who, method, path, status], i) => [who, method, path, status, i] as const))('%s %s %s is answered with %d', (_who, _method, _path, status, i) => {
  expect(exchanges[i]?.status).toBe(status);
});

test('each endpoint of the local Jira is asked', () => {
  const asked = ({ method, path }: (typeof ENDPOINTS)[number]) => {
    const pattern = new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
    return exchanges.some((one) => one.method === method && pattern.test(one.path.split('?')[0] ?? ''));
  };
  expect(ENDPOINTS.filter((endpoint) => !asked(endpoint)).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

const folder = sharedPath('openapi');

const withDocuments = folder === null ? test.skip : test;

withDocuments('Atlassian’s documents find nothing wrong that is not known', () => {
  const differences = differencesIn(exchanges, askAtlassian(exchanges, folder ?? ''));
  expect(unknownAmong(differences, FROM_ATLASSIAN)).toEqual([]);
  expect(goneFrom(differences, FROM_ATLASSIAN)).toEqual([]);
}, 120_000);

test('jira.js finds nothing wrong, but where Atlassian’s documents say otherwise', () => {
  const differences = differencesIn(exchanges, askJiraJs(exchanges));
  expect(unknownAmong(differences, FROM_JIRA_JS)).toEqual([]);
  expect(goneFrom(differences, FROM_JIRA_JS)).toEqual([]);
}, 120_000);

describe('a witness who is shown something wrong says so', () => {
  const found = { issues: [{ id: '1' }], isLast: true };
  const search: Exchange = { from: 'app', method: 'POST', path: '/rest/api/3/search/jql', headers: { 'content-type': 'application/json' }, asked: { jql: 'project = HAR' }, status: 200, answered: found };
  const read: Exchange = { ...search, method: 'GET', path: '/rest/api/3/issue/HAR-1', asked: undefined, answered: { id: '1', key: 'HAR-1' } };
  const WRONG: [what: string, exchange: Exchange, atlassian: RegExp, jiraJs: RegExp | null][] = [
    ['nothing', search, /^$/, /^$/],
    ['an unknown path', { ...read, path: '/rest/api/3/no/such' }, /no document knows/, /no function sends/],
    ['a method that the path has not', { ...read, method: 'PATCH' }, /no document knows/, /no function sends/],
    ['an unknown part of the body', { ...search, asked: { jql: 'x', startAt: 0 } }, /requestBody: must NOT have additional properties \(startAt\)/, /unknown \(startAt\)/],
    ['a part of another type', { ...search, asked: { jql: 'x', maxResults: '50' } }, /maxResults: must be integer/, /maxResults: Invalid input/],
    ['an unknown part of the query', { ...read, path: `${read.path}?depth=2` }, /query: must NOT have additional properties \(depth\)/, /query: unknown \(depth\)/],
    ['a query of another type', { ...read, path: `${read.path}?updateHistory=maybe` }, /updateHistory: must be boolean/, null],
    ['an undocumented status', { ...read, status: 418 }, /418 is not documented/, null],
    ['an unknown part of the answer', { ...search, answered: { ...found, total: 1 } }, /additional properties \(total\)/, /unknown \(total\)/],
    ['an answer of another type', { ...search, answered: { issues: [{ id: 1 }] } }, /issues\/\*\/id: must be string/, /issues\/\*\/id: Invalid input/],
    ['a refusal of another form', { ...read, status: 404, answered: { error: 'gone' } }, /a refusal without errorMessages/, null],
  ];

  withDocuments('Atlassian’s documents', () => {
    const said = askAtlassian(WRONG.map(([, exchange]) => exchange), folder ?? '');
    WRONG.forEach(([, , sentence], i) => expect(said[i]!.join()).toMatch(sentence));
  }, 120_000);

  test('jira.js', () => {
    const said = askJiraJs(WRONG.map(([, exchange]) => exchange));
    WRONG.forEach(([, , , sentence], i) => expect(said[i]!.join()).toMatch(sentence ?? /^$/));
  }, 120_000);
});
