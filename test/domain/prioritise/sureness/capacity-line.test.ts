import fc from 'fast-check';
import { capacityLine, type Planned } from '../../../../src/domain/prioritise/sureness/capacity-line';

const planned = (efforts: (number | null)[], from = 'a'): Planned[] =>
  efforts.map((likely, at) => ({ id: `${from}${at + 1}`, effort: likely === null ? null : { low: likely, likely, high: likely } }));
const line = (mustDo: (number | null)[], ranked: (number | null)[], capacity: number) => {
  const { used, above, next, uncounted } = capacityLine(planned(mustDo, 'must'), planned(ranked), capacity);
  return { used, above, next, uncounted };
};

test('the line stands after the last that fits, counted from the top', () => {
  expect(line([], [8, 6, 5], 15)).toEqual({ used: 14, above: 2, next: { id: 'a3', missing: 4 }, uncounted: 0 });
});

test('must-dos count first', () => {
  expect(line([7], [8, 6], 15)).toEqual({ used: 15, above: 1, next: { id: 'a2', missing: 6 }, uncounted: 0 });
});

test('the first that does not fit ends it, also where a smaller one below would fit', () => {
  expect(line([], [8, 26, 1], 12)).toEqual({ used: 8, above: 1, next: { id: 'a2', missing: 22 }, uncounted: 0 });
});

test('what has no effort takes no room and is told', () => {
  expect(line([null], [null, 4, 9], 5)).toEqual({ used: 4, above: 2, next: { id: 'a3', missing: 8 }, uncounted: 2 });
});

test('all may fit, to the last tenth', () => {
  expect(line([], [0.1, 0.2], 0.3)).toMatchObject({ above: 2, next: null });
  expect(line([], [], 5)).toEqual({ used: 0, above: 0, next: null, uncounted: 0 });
});

test('must-dos that are too much leave none above, and say how much is missing', () => {
  expect(line([40, 30], [6, null], 60)).toEqual({ used: 70, above: 0, next: { id: 'a1', missing: 16 }, uncounted: 0 });
});

test('law: what stands above fits, and one more would not', () => {
  const weeks = fc.option(fc.integer({ min: 1, max: 30 }), { nil: null });
  fc.assert(
    fc.property(fc.array(weeks, { maxLength: 12 }), fc.integer({ min: 1, max: 100 }), (efforts, capacity) => {
      const { used, above, next } = line([], efforts, capacity);
      const sum = (upTo: number) => efforts.slice(0, upTo).reduce<number>((total, each) => total + (each ?? 0), 0);
      expect(used).toBe(sum(above));
      expect(used).toBeLessThanOrEqual(capacity);
      expect(next?.missing ?? 0).toBe(above < efforts.length ? sum(above + 1) - capacity : 0);
    }),
  );
});
