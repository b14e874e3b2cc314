import fc from 'fast-check';
import { anEpic, anIssue } from '../../support/issues';
import { openTestJira, type Who } from './open-test-jira';

const QUAY = { id: '20002', key: 'QUAY', name: 'Quay' };
const open = (dataDir: string | null = null) =>
  openTestJira({ issues: [anEpic({ number: 1 }), anIssue({ number: 2 }), anIssue({ number: 3 }), anIssue({ number: 4, project: QUAY }), anIssue({ number: 5 })], outsiderProjects: ['QUAY'], dataDir });
const KEYS = ['HAR-1', 'HAR-2', 'HAR-3', 'QUAY-4', 'HAR-5'];
const IN_ORDER = 'key is not empty ORDER BY Rank';

const rank = (jira: ReturnType<typeof open>, body: object, who: Who = 'team') => jira.ask<{ entries: unknown[] }>(who, 'PUT', '/rest/agile/1.0/issue/rank', body);

test('issues go before or after another in the order given, across projects', async () => {
  const jira = open();
  expect((await rank(jira, { issues: ['HAR-5', 'HAR-3'], rankBeforeIssue: 'HAR-1' })).status).toBe(204);
  expect(await jira.keys(IN_ORDER)).toEqual(['HAR-5', 'HAR-3', 'HAR-1', 'HAR-2', 'QUAY-4']);
  await rank(jira, { issues: ['HAR-1'], rankAfterIssue: 'QUAY-4' });
  expect(await jira.keys(IN_ORDER)).toEqual(['HAR-5', 'HAR-3', 'HAR-2', 'QUAY-4', 'HAR-1']);
});

test('an issue that moves says so in its changelog, one that stands there already does not', async () => {
  const jira = open();
  await rank(jira, { issues: ['HAR-3'], rankBeforeIssue: 'HAR-1' });
  await rank(jira, { issues: ['HAR-3'], rankBeforeIssue: 'HAR-1' });
  const { body } = await jira.ask<{ values: { items: { field: string; toString: string }[] }[] }>('team', 'GET', 'issue/HAR-3/changelog');
  expect(body.values.map(({ items }) => items.map(({ field, toString }) => [field, toString]))).toEqual([[['Rank', 'Ranked higher']]]);
});

test('the text of the field Rank orders as the ranks do', async () => {
  const jira = open();
  for (const issue of ['HAR-5', 'HAR-3', 'HAR-2', 'HAR-5', 'HAR-3']) await rank(jira, { issues: [issue], rankBeforeIssue: 'HAR-1' });
  const { body } = await jira.ask<{ issues: { fields: { customfield_10019: string } }[] }>('team', 'POST', 'search/jql', { jql: IN_ORDER, fields: ['customfield_10019'] });
  const ranks = body.issues.map(({ fields }) => fields.customfield_10019);
  expect(ranks).toEqual([...ranks].sort());
});

test('however often issues are moved, the order is the one that a list of keys would have', async () => {
  const move = fc.record({ issues: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 3 }), target: fc.constantFrom(...KEYS), side: fc.constantFrom('Before', 'After') });
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 60 }), async (moves) => {
      const jira = open();
      let expected = [...KEYS];
      for (const { issues, target, side } of moves) {
        await rank(jira, { issues, [`rank${side}Issue`]: target });
        const moved = issues.filter((key) => key !== target);
        const rest = expected.filter((key) => !moved.includes(key));
        rest.splice(rest.indexOf(target) + (side === 'After' ? 1 : 0), 0, ...moved);
        expected = rest;
      }
      expect(await jira.keys(IN_ORDER)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('a hundred moves into one gap keep the order', async () => {
  const jira = open();
  for (let at = 0; at < 100; at += 1) await rank(jira, { issues: [at % 2 === 0 ? 'HAR-3' : 'HAR-5'], rankAfterIssue: 'HAR-1' });
  expect(await jira.keys(IN_ORDER)).toEqual(['HAR-1', 'HAR-5', 'HAR-3', 'HAR-2', 'QUAY-4']);
});

test('where some cannot be ranked the others are, and the answer says which', async () => {
  const jira = open();
  jira.changeAccess({ project: 'QUAY', permission: 'SCHEDULE_ISSUES', holders: [] });
  const { status, body } = await rank(jira, { issues: ['HAR-5', 'QUAY-4', 'NONE-1'], rankBeforeIssue: 'HAR-1' });
  expect({ status, entries: body.entries }).toMatchObject({ status: 207, entries: [{ issueId: 200010005, issueKey: 'HAR-5', status: 200 }, { issueKey: 'QUAY-4', status: 403 }, { issueKey: 'NONE-1', status: 404 }] });
  expect(await jira.keys(IN_ORDER)).toEqual(['HAR-5', 'HAR-1', 'HAR-2', 'HAR-3', 'QUAY-4']);
});

test.each<[why: string, status: number, who: Who, body: object]>([
  ['without Schedule issues', 403, 'stakeholder', { issues: ['HAR-2'], rankBeforeIssue: 'HAR-1' }],
  ['of issues out of sight', 400, 'outsider', { issues: ['HAR-2'], rankBeforeIssue: 'QUAY-4' }],
  ['next to an issue out of sight', 400, 'outsider', { issues: ['QUAY-4'], rankBeforeIssue: 'HAR-1' }],
  ['without a place', 400, 'team', { issues: ['HAR-2'] }],
  ['to two places', 400, 'team', { issues: ['HAR-2'], rankBeforeIssue: 'HAR-1', rankAfterIssue: 'HAR-3' }],
  ['of nothing', 400, 'team', { rankBeforeIssue: 'HAR-1' }],
  ['of an issue twice', 400, 'team', { issues: ['HAR-2', 'HAR-2'], rankBeforeIssue: 'HAR-1' }],
  ['of 51 issues', 400, 'team', { issues: Array.from({ length: 51 }, (_, at) => `HAR-${at}`), rankBeforeIssue: 'HAR-1' }],
  ['by another field', 400, 'team', { issues: ['HAR-2'], rankBeforeIssue: 'HAR-1', rankCustomFieldId: 1 }],
  ['with an unknown part', 400, 'team', { issues: ['HAR-2'], rankBeforeIssue: 'HAR-1', board: 1 }],
])('ranking %s is a %i and moves nothing', async (_why, status, who, body) => {
  const jira = open();
  expect((await rank(jira, body, who)).status).toBe(status);
  expect(await jira.keys(IN_ORDER)).toEqual(KEYS);
});
