import fc from 'fast-check';
import { PLACES, staysOf } from '../../../src/domain/value/places';
import { tallyOf, valueOverTime } from '../../../src/domain/value/value-over-time';
import type { ValuedItem } from '../../../src/domain/value/valued-item';
import { FROM, someItems, step, TODAY, valued } from './some-valued';

const series = (items: ValuedItem[]) => valueOverTime(items, FROM, TODAY);
const pointsOn = (items: ValuedItem[], day: string) => {
  const { places } = series(items).find((each) => each.day === day)!;
  return PLACES.map((place) => places[place].points);
};

test('an item counts where it stood at the end of each day, with the value it has today', () => {
  const item = valued('1', 60, { steps: [step('2026-01-10', 'new'), step('2026-02-01', 'indeterminate'), step('2026-03-01', 'done')] });
  expect(pointsOn([item], '2026-01-09')).toEqual([0, 0, 0, 0]);
  expect(pointsOn([item], '2026-01-10')).toEqual([0, 0, 60, 0]);
  expect(pointsOn([item], '2026-02-01')).toEqual([0, 60, 0, 0]);
  expect(pointsOn([item], '2026-02-28')).toEqual([0, 60, 0, 0]);
  expect(pointsOn([item], TODAY)).toEqual([60, 0, 0, 0]);
});

test('what was finished before the period counts nowhere, until it is reopened and finished again', () => {
  const before = valued('1', 60, { steps: [step('2024-01-01', 'new'), step('2025-03-01', 'done')] });
  const again = valued('2', 40, { steps: [step('2024-01-01', 'done'), step('2026-02-01', 'indeterminate'), step('2026-04-01', 'done')] });
  expect(pointsOn([before, again], FROM)).toEqual([0, 0, 0, 0]);
  expect(pointsOn([before, again], '2026-03-01')).toEqual([0, 40, 0, 0]);
  expect(pointsOn([before, again], TODAY)).toEqual([40, 0, 0, 0]);
});

test('a status that nobody knows is a place of its own', () => {
  const item = valued('1', 50, { steps: [step('2026-01-01', 'new'), step('2026-02-01', null), step('2026-03-01', 'done')] });
  expect(pointsOn([item], '2026-02-10')).toEqual([0, 0, 0, 50]);
});

test('an item that is not rated is counted, and is no zero points', () => {
  const { places } = series([valued('1', null), valued('2', 0)]).at(-1)!;
  expect(places.planned).toEqual({ points: 0, rated: 1, notRated: 1 });
});

test('each day’s parts are the sums of the items that stood there, each item once', () => {
  fc.assert(
    fc.property(someItems, (items) => {
      for (const { day, places } of series(items)) {
        const placed = items.map((item) => ({ item, place: staysOf(item.steps, FROM).findLast((stay) => stay.day <= day)?.place ?? null }));
        for (const place of PLACES) expect(places[place]).toEqual(tallyOf(placed.filter((each) => each.place === place).map(({ item }) => item)));
      }
    }),
    { numRuns: 30 },
  );
});

test('a day’s parts sum to the points of all that counts that day, in whole numbers', () => {
  fc.assert(
    fc.property(someItems, (items) => {
      const last = series(items).at(-1)!;
      const counts = items.filter(({ steps }) => steps[0]!.day <= TODAY && staysOf(steps, FROM).at(-1)!.place !== null);
      const total = PLACES.reduce((sum, place) => sum + last.places[place].points, 0);
      expect(total).toBe(tallyOf(counts).points);
      expect(Number.isInteger(total)).toBe(true);
    }),
  );
});

test('ten thousand items make a series of a year and a day', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => valued(String(at), at % 101, { steps: [step('2026-01-01', 'new'), step('2026-05-01', 'indeterminate'), step('2026-06-01', 'done')] }));
  const days = series(many);
  expect(days).toHaveLength(366);
  expect(days.at(-1)!.places.finished.rated).toBe(10_000);
});
