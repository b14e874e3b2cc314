import { anEpic, anIssue } from '../../support/issues';
import { openTestJira, type TestJira } from './open-test-jira';

const QUAY = { id: '20002', key: 'QUAY', name: 'Quay' };
const given = { id: '5', type: { id: '77', name: 'Depends', inward: 'is needed by', outward: 'needs' } };
const ISSUES = [
  anEpic({ number: 1, fields: { issuelinks: [{ ...given, outwardIssue: { id: '200010002', key: 'HAR-2' } }] } }),
  anIssue({ number: 2, fields: { issuelinks: [{ ...given, inwardIssue: { id: '200010001', key: 'HAR-1' } }] } }),
  anIssue({ number: 3 }),
  anIssue({ number: 4, project: QUAY }),
];
const open = () => openTestJira({ issues: ISSUES, outsiderProjects: ['QUAY'] });

interface Link {
  id: string;
  type: { name: string };
  inwardIssue?: { key: string; fields: object };
  outwardIssue?: { key: string; fields: object };
}

interface Listed {
  issues: { fields: { issuelinks: Link[] } }[];
}

async function linksOf(jira: TestJira, key: string, who: 'team' | 'outsider' = 'team'): Promise<Link[]> {
  const { body } = await jira.ask<{ fields: { issuelinks: Link[] } }>(who, 'GET', `issue/${key}?fields=issuelinks`);
  return body.fields.issuelinks;
}

/** Each link in short: its type, and the side and the key of the other issue. */
const told = (links: readonly Link[]) => links.map(({ type, inwardIssue, outwardIssue }) => `${type.name} ${inwardIssue ? `in ${inwardIssue.key}` : `out ${outwardIssue?.key}`}`);

const block = (from: string, to: string) => ({ type: { name: 'Blocks' }, inwardIssue: { key: from }, outwardIssue: { key: to } });

test('links of an import come out of every way to read, with what the other issue is today', async () => {
  const jira = open();
  const expected = [{ id: '5', type: { name: 'Depends' }, outwardIssue: { id: '200010002', key: 'HAR-2', fields: { summary: 'Story number 2', status: { name: 'To Do' }, priority: { name: 'Medium' }, issuetype: { name: 'Story' } } } }];
  const found = await jira.ask<Listed>('team', 'POST', 'search/jql', { jql: 'key = HAR-1', fields: ['issuelinks'] });
  const fetched = await jira.ask<Listed>('team', 'POST', 'issue/bulkfetch', { issueIdsOrKeys: ['HAR-1'], fields: ['issuelinks'] });
  const listed = [found, fetched].map(({ body }) => body.issues[0]?.fields.issuelinks);
  expect([await linksOf(jira, 'HAR-1'), ...listed]).toMatchObject([expected, expected, expected]);
});

test('a new link stands on both issues, moves their dates and is in their changelogs', async () => {
  const jira = open();
  expect((await jira.ask('team', 'POST', 'issueLink', block('HAR-3', 'HAR-2'))).status).toBe(201);
  expect(told(await linksOf(jira, 'HAR-3'))).toEqual(['Blocks out HAR-2']);
  expect(told(await linksOf(jira, 'HAR-2'))).toEqual(['Depends in HAR-1', 'Blocks in HAR-3']);
  expect(await jira.keys('updated >= 2026-06-01 ORDER BY key')).toEqual(['HAR-2', 'HAR-3']);
  const { body } = await jira.ask<{ values: { items: object[] }[] }>('team', 'GET', 'issue/HAR-3/changelog');
  expect(body.values.map(({ items }) => items)).toEqual([[{ field: 'Link', fieldId: 'issuelinks', fieldtype: 'jira', from: null, fromString: null, to: 'HAR-2', toString: 'This issue blocks HAR-2' }]]);
});

test('the same link again changes nothing', async () => {
  const jira = open();
  const asked = { type: { id: '77' }, inwardIssue: { id: '200010001' }, outwardIssue: { id: '200010002' } };
  expect((await jira.ask('team', 'POST', 'issueLink', asked)).status).toBe(201);
  expect(told(await linksOf(jira, 'HAR-1'))).toEqual(['Depends out HAR-2']);
});

test('a link to an issue that one does not see is left out', async () => {
  const jira = open();
  await jira.ask('team', 'POST', 'issueLink', block('QUAY-4', 'HAR-3'));
  expect(told(await linksOf(jira, 'QUAY-4'))).toEqual(['Blocks out HAR-3']);
  expect(await linksOf(jira, 'QUAY-4', 'outsider')).toEqual([]);
});

test('a removed link goes from both issues', async () => {
  const jira = open();
  expect((await jira.ask('team', 'DELETE', 'issueLink/5')).status).toBe(204);
  expect([await linksOf(jira, 'HAR-1'), await linksOf(jira, 'HAR-2')]).toEqual([[], []]);
  expect((await jira.ask('team', 'DELETE', 'issueLink/5')).status).toBe(404);
});

test('the links of a deleted issue go with it', async () => {
  const jira = open();
  await jira.ask('admin', 'DELETE', 'issue/HAR-2');
  expect(await linksOf(jira, 'HAR-1')).toEqual([]);
});

test.each([
  ['an unknown type', { ...block('HAR-1', 'HAR-3'), type: { name: 'Adores' } }, 404],
  ['a missing issue', block('HAR-1', 'HAR-99'), 404],
  ['itself', block('HAR-1', 'HAR-1'), 400],
  ['a comment', { ...block('HAR-1', 'HAR-3'), comment: { body: 'Hm' } }, 400],
])('a link with %s is refused', async (_what, body, status) => {
  expect((await open().ask('team', 'POST', 'issueLink', body)).status).toBe(status);
});

test('linking and unlinking is for who may, on issues that they see', async () => {
  const jira = open();
  expect((await jira.ask('stakeholder', 'POST', 'issueLink', block('HAR-1', 'HAR-3'))).status).toBe(404);
  expect((await jira.ask('outsider', 'POST', 'issueLink', block('HAR-1', 'QUAY-4'))).status).toBe(404);
  expect((await jira.ask('stakeholder', 'DELETE', 'issueLink/5')).status).toBe(404);
  expect((await jira.ask('outsider', 'DELETE', 'issueLink/5')).status).toBe(404);
  expect(await linksOf(jira, 'HAR-1')).toHaveLength(1);
});

test('the link types are those that came with issues and the usual ones', async () => {
  const { body } = await open().ask<{ issueLinkTypes: { name: string }[] }>('team', 'GET', 'issueLinkType');
  expect(body.issueLinkTypes.map(({ name }) => name)).toEqual(['Depends', 'Blocks', 'Cloners', 'Duplicate', 'Relates']);
});
