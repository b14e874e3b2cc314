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
const ISSUES = [
  { ...anEpic({ number: 1, fields: { reporter: person, assignee: person, comment: { comments: [{ id: '8', author: person, body: 'Hm' }] } } }), changelog: { histories } },
  anIssue({ number: 2, epic: 'HAR-1', fields: { issuelinks: [{ id: '5', type: { id: '1', name: 'Blocks', inward: 'i', outward: 'o' }, outwardIssue: { id: '200010001', key: 'HAR-1' } }] } }),
];
const PROPERTY = 'issue/HAR-1/properties/figures';
const FIGURE = 'customfield_10100';

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
  const jira = openTestJira({ issues: ISSUES });
  await jira.ask('admin', 'PUT', PROPERTY, { pin: 1 });
  exchanges = recordExchanges(jira);
  for (const [who, method, path, , body] of ASKED) {
    const init = { method, headers: { 'Content-Type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const caller = who === 'app' ? ({ kind: 'app' } as const) : ({ kind: 'user', accountId: accountIdOf(who) } as const);
    await jira.fetch(new Request(`http://jira.test/rest/api/3/${path}`, init), caller);
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
