import fc from 'fast-check';
import { valueOverTime } from '../../../../src/domain/value/value-over-time';
import { drawBands, drawNotRated } from '../../../../static/workspace/value/chart/bands';
import { monthsIn, namesOf } from '../../../../static/workspace/value/chart/months';
import { spread } from '../../../../static/workspace/value/chart/spread';
import { shown } from './some-shown';

const SIZE = { width: 100, height: 50 };
const series = (items: Parameters<typeof valueOverTime>[0]) => valueOverTime(items, '2026-01-01', '2026-01-10');

test('bands stand on each other from finished to planned, and step on the day something changed', () => {
  const items = [shown('A', { value: 50 }), shown('B', { value: 50, steps: [{ day: '2026-01-01', category: 'new' }, { day: '2026-01-06', category: 'done' }] })];
  const { bands, ticks } = drawBands(series(items), SIZE);
  expect(bands.map(({ place }) => place)).toEqual(['finished', 'planned']);
  expect(bands[0]!.edge).toBe('M0,50L50,50L50,25L100,25L100,25');
  expect(bands.map(({ middle }) => middle)).toEqual([37.5, 12.5]);
  expect(ticks[0]).toEqual({ points: 0, y: 50 });
});

test('where no item has points no band is drawn, and those not rated have their outline', () => {
  const none = series([shown('A', { value: null })]);
  expect(drawBands(none, SIZE)).toMatchObject({ bands: [], ticks: [{ points: 0 }] });
  expect(drawNotRated(none, { width: 100, height: 20 })).toContain('M0,1');
  expect(drawNotRated(series([shown('A')]), SIZE)).toBeNull();
});

test('the months of a period are those whose first day lies in it', () => {
  const months = monthsIn('2025-11-23', '2026-02-01');
  expect(months.map(({ at }) => at)).toEqual([8, 39, 70]);
  expect(months.map(({ name }) => name)).toEqual(['Dec', 'Jan', 'Feb']);
});

test('the names of months never touch each other and are never cut, however narrow the chart and whatever the day', () => {
  const aDay = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(aDay, fc.integer({ min: 120, max: 1200 }), (from, width) => {
      const to = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`.replace('02-29', '03-01');
      const names = namesOf(monthsIn(from, to), 366, width);
      expect(names.length).toBeGreaterThan(0);
      for (const [index, { x }] of names.entries()) expect((names[index + 1]?.x ?? width) - x).toBeGreaterThanOrEqual(28);
    }),
  );
});

test('labels keep their order, never cover each other and never pass the bottom', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 400 }), { minLength: 1, maxLength: 4 }), (wanted) => {
      const places = spread([...wanted].sort((a, b) => a - b), 38, 324);
      for (const [at, place] of places.entries()) expect(place + 38).toBeLessThanOrEqual(places[at + 1] ?? 324);
    }),
  );
});

test('labels that have room stand where they are wanted', () => {
  expect(spread([10, 100, 200], 38, 324)).toEqual([10, 100, 200]);
});
