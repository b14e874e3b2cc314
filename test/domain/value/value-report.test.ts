import fc from 'fast-check';
import { PLACES } from '../../../src/domain/value/places';
import { tallyOf } from '../../../src/domain/value/value-over-time';
import { valueReport, yearBefore } from '../../../src/domain/value/value-report';
import { FROM, NOW, someItems, step, valued } from './some-valued';

const OBJECTIVES = [
  { id: 'growth', name: 'Grow in Europe', removed: false },
  { id: 'trust', name: 'Keep their trust', removed: false },
  { id: 'old', name: 'Last year’s', removed: true },
];
const DAY = 86_400;
const begun = [step('2026-02-01', 'indeterminate')];
const report = (items: Parameters<typeof valueReport>[0]) => valueReport(items, OBJECTIVES, FROM, NOW);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('worth much and not begun: from 70 on, the most valuable first, never what is not rated', () => {
  const items = [valued('a', 70), valued('b', 69), valued('c', 90), valued('d', null), valued('e', 95, { steps: begun })];
  expect(ids(report(items).much)).toEqual(['c', 'a']);
});

test('worked on and worth little: below 40, the least first, never what is not rated', () => {
  const items = [valued('a', 39, { steps: begun }), valued('b', 40, { steps: begun }), valued('c', 0, { steps: begun }), valued('d', null, { steps: begun }), valued('e', 10)];
  expect(ids(report(items).little)).toEqual(['c', 'a']);
});

test('the ten most valuable are not finished, and equal ones keep Jira’s order', () => {
  const items = [...Array.from({ length: 12 }, (_, at) => valued(`open-${at}`, 50)), valued('best', 80), valued('done', 99, { steps: [step('2026-02-01', 'done')] }), valued('none', null)];
  expect(ids(report(items).top)).toEqual(['best', ...Array.from({ length: 9 }, (_, at) => `open-${at}`)]);
});

test('of two that round to the same value, the one with the larger exact value comes first', () => {
  const items = [valued('a', 80, { exactValue: 79.6 }), valued('b', 80, { exactValue: 80.4 }), valued('c', 30, { steps: begun, exactValue: 30.4 }), valued('d', 30, { steps: begun, exactValue: 29.6 })];
  expect(ids(report(items).much)).toEqual(['b', 'a']);
  expect(ids(report(items).top)).toEqual(['b', 'a', 'c', 'd']);
  expect(ids(report(items).little)).toEqual(['d', 'c']);
});

test('a rating is old after 90 days, and the oldest comes first', () => {
  const items = [valued('new', 50, { ratedAt: NOW - 90 * DAY }), valued('old', 50, { ratedAt: NOW - 91 * DAY }), valued('older', 50, { ratedAt: NOW - 200 * DAY }), valued('none', null, { ratedAt: NOW - 300 * DAY })];
  expect(ids(report(items).coverage.old)).toEqual(['older', 'old']);
});

test('evidence is a customer who spoke in the last 90 days; what is finished needs none', () => {
  const items = [valued('a', 50, { heardOn: '2026-08-25' }), valued('b', 50, { heardOn: '2026-08-24' }), valued('c', null, { heardOn: '2026-11-01' }), valued('d', 50, { heardOn: '2026-11-01', steps: [step('2026-02-01', 'done')] })];
  const { coverage } = report(items);
  expect(ids(coverage.evidenced)).toEqual(['a', 'c']);
  expect(coverage.open).toHaveLength(3);
});

test('objectives by their points, then what serves none; a removed one stands while something serves it', () => {
  const items = [valued('a', 10, { objective: 'growth' }), valued('b', 60, { objective: 'gone' }), valued('c', 90), valued('d', null, { objective: 'growth' })];
  expect(report(items).objectives.map(({ objective, tally }) => [objective?.id ?? null, objective?.removed ?? null, tally])).toEqual([
    ['gone', true, { points: 60, rated: 1, notRated: 0 }],
    ['growth', false, { points: 10, rated: 1, notRated: 1 }],
    ['trust', false, { points: 0, rated: 0, notRated: 0 }],
    [null, null, { points: 90, rated: 1, notRated: 0 }],
  ]);
});

test('parts of every total sum to it: places, the last day, objectives, coverage', () => {
  fc.assert(
    fc.property(someItems, (items) => {
      const { now, counted, objectives, series, coverage } = report(items);
      const total = tallyOf(counted);
      expect(PLACES.reduce((sum, place) => sum + tallyOf(now[place]).points, 0)).toBe(total.points);
      expect(objectives.reduce((sum, { tally }) => sum + tally.points, 0)).toBe(total.points);
      expect(objectives.flatMap((row) => ids(row.items)).sort()).toEqual(ids(counted).sort());
      for (const place of PLACES) expect(series.at(-1)!.places[place]).toEqual(tallyOf(now[place]));
      expect(coverage.rated.length + coverage.notRated.length).toBe(coverage.open.length);
      expect(new Set(ids(counted)).size).toBe(counted.length);
    }),
  );
});

test('a status that nobody knows is of the past alone: now every item has its place', () => {
  fc.assert(fc.property(someItems, (items) => expect(report(items).now.unknown).toEqual([])));
});

test('unclear is an item with such a status within the period, not before it', () => {
  const within = valued('a', 50, { steps: [step('2026-01-01', null), step('2026-02-01', 'new')] });
  const before = valued('b', 50, { steps: [step('2024-01-01', null), step('2025-02-01', 'new')] });
  expect(ids(report([within, before]).unclear)).toEqual(['a']);
});

test('a year before a day is the same date, or the last of February', () => {
  expect(yearBefore('2026-11-23')).toBe('2025-11-23');
  expect(yearBefore('2028-02-29')).toBe('2027-02-28');
});
