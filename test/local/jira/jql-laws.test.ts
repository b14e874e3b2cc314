import fc from 'fast-check';
import { anEpic, anIssue } from '../../support/issues';
import { accountIdOf, openTestJira } from './open-test-jira';

const STATUSES = ['To Do', 'In Progress', 'Done'] as const;

/** Forty issues that differ in everything, each field missing somewhere. */
const jira = openTestJira({
  issues: Array.from({ length: 40 }, (_, at) => {
    const fields = {
      labels: ['mail', 'port', 'fog'].filter((_label, i) => (at >> i) % 2 === 1),
      priority: at % 6 === 0 ? null : { id: String((at % 5) + 1), name: ['Highest', 'High', 'Medium', 'Low', 'Lowest'][at % 5] },
      assignee: at % 3 === 0 ? { accountId: accountIdOf('team') } : null,
      customfield_30001: at % 4 === 0 ? null : at % 7,
      description: at % 5 === 0 ? null : `A crane lifts ${at % 2 ? 'wood' : 'stone'}`,
      customfield_10020: at % 2 ? [{ id: 70 + (at % 3), name: `Sprint ${at % 3}`, state: ['closed', 'active', 'future'][at % 3] }] : null,
    };
    const wanted = { number: at + 1, status: STATUSES[at % 3] ?? 'To Do', fields };
    return at % 8 === 0 ? anEpic(wanted) : anIssue({ ...wanted, ...(at % 9 === 1 && { epic: 'HAR-1' }) });
  }),
});

/** A condition, and its field. */
const condition: fc.Arbitrary<{ field: string; jql: string }> = fc.oneof(
  choice('status', ['"To Do"', '"In Progress"', 'Done']),
  choice('labels', ['mail', 'port', 'fog', 'none']),
  choice('priority', ['High', 'Low', 'Medium'], ['=', '!=', '<', '>=', '<=', '>']),
  choice('assignee', ['currentUser()', accountIdOf('admin')]),
  choice('parent', ['HAR-1', 'HAR-9']),
  choice('type', ['Epic', 'Story']),
  choice('sprint', ['70', '"Sprint 1"', '72']),
  choice('cf[30001]', ['0', '3', '5'], ['=', '!=', '<', '>=', '<=', '>']),
  choice('created', ['"2026-01-09"', '"2026-02-01 01:00"', '-20w'], ['<', '>=', '<=', '>']),
  choice('description', ['crane', '"wood"', '"lifts st*"'], ['~', '!~']),
  choice('text', ['crane', 'stone'], ['~', '!~']),
);

function choice(field: string, values: readonly string[], operators: readonly string[] = ['=', '!=']): fc.Arbitrary<{ field: string; jql: string }> {
  const simple = fc.record({ operator: fc.constantFrom(...operators), value: fc.constantFrom(...values) }).map(({ operator, value }) => `${field} ${operator} ${value}`);
  const list = fc.record({ not: fc.boolean(), all: fc.subarray([...values], { minLength: 1 }) }).map(({ not, all }) => `${field} ${not ? 'NOT ' : ''}IN (${all.join(', ')})`);
  return fc.oneof(simple, ...(operators.includes('=') ? [list] : [])).map((jql) => ({ field, jql }));
}

const query: fc.Arbitrary<string> = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    condition.map(({ jql }) => jql),
    tie('query').map((one) => `NOT (${one})`),
    fc.tuple(tie('query'), fc.constantFrom('AND', 'OR'), tie('query')).map(([one, word, other]) => `(${one}) ${word} (${other})`),
  ),
})).query;

const find = async (jql: string) => new Set(await jira.keys(jql));
const RUNS = { numRuns: 50 };

test('NOT finds exactly the issues with a value that the condition does not find', () =>
  fc.assert(
    fc.asyncProperty(condition, async ({ field, jql }) => {
      const [found, others, filled] = await Promise.all([find(jql), find(`NOT ${jql}`), find(`${field} IS NOT EMPTY`)]);
      expect([...found].filter((key) => others.has(key))).toEqual([]);
      expect(new Set([...found, ...others])).toEqual(filled);
    }),
    RUNS,
  ));

test('AND finds what both find, OR what either finds, in any order', () =>
  fc.assert(
    fc.asyncProperty(query, query, async (one, other) => {
      const [left, right] = await Promise.all([find(one), find(other)]);
      const both = new Set([...left].filter((key) => right.has(key)));
      const either = new Set([...left, ...right]);
      expect(await find(`(${one}) AND (${other})`)).toEqual(both);
      expect(await find(`(${other}) AND (${one})`)).toEqual(both);
      expect(await find(`(${one}) OR (${other})`)).toEqual(either);
    }),
    RUNS,
  ));

test('NOT of NOT changes nothing, and NOT of AND is OR of NOT', () =>
  fc.assert(
    fc.asyncProperty(query, query, async (one, other) => {
      expect(await find(`NOT (NOT (${one}))`)).toEqual(await find(one));
      expect(await find(`NOT ((${one}) AND (${other}))`)).toEqual(await find(`NOT (${one}) OR NOT (${other})`));
      expect(await find(`NOT ((${one}) OR (${other}))`)).toEqual(await find(`NOT (${one}) AND NOT (${other})`));
    }),
    RUNS,
  ));

test('an order puts the same issues in line: each field in turn decides, what lacks one comes last', () =>
  fc.assert(
    fc.asyncProperty(query, fc.constantFrom('ASC', 'DESC'), async (jql, way) => {
      const ordered = await jira.keys(`${jql} ORDER BY cf[30001] ${way}, key ASC`);
      expect(new Set(ordered)).toEqual(await find(jql));
      const places = ordered.map((key) => Number(key.slice(4)) - 1).map((at) => ({ at, figure: at % 4 === 0 ? Infinity : (way === 'ASC' ? 1 : -1) * (at % 7) }));
      expect(places).toEqual([...places].sort((a, b) => (a.figure === b.figure ? a.at - b.at : a.figure - b.figure)));
    }),
    RUNS,
  ));
