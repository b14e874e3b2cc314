import fc from 'fast-check';
import { countsOf, crossings, QUADRANTS, quadrantOf } from '../../../../static/workspace/prioritise/matrix/quadrant';

test.each([
  [50, 8, 'doFirst'],
  [49.5, 8.04, 'doFirst'],
  [50, 8.06, 'bigBets'],
  [49.4, 8, 'fillIns'],
  [49.4, 8.06, 'reconsider'],
  [100, 0.1, 'doFirst'],
  [0, 10_000, 'reconsider'],
])('a value of %d with %d person-weeks falls into %s: what is told as 50, or as 8, lies on the line', (value, weeks, quadrant) => {
  expect(quadrantOf(value, weeks)).toBe(quadrant);
});

test('the counts of the quadrants add up to the items, and one more item moves no other', () => {
  const anItem = fc.record({ value: fc.double({ min: 0, max: 100, noNaN: true }), effort: fc.record({ likely: fc.double({ min: 0.1, max: 1000, noNaN: true }) }) });
  fc.assert(
    fc.property(fc.array(anItem), anItem, (items, another) => {
      const before = countsOf(items);
      const after = countsOf([...items, another]);
      expect(QUADRANTS.reduce((sum, quadrant) => sum + before[quadrant], 0)).toBe(items.length);
      expect(after).toEqual({ ...before, [quadrantOf(another.value, another.effort.likely)]: before[quadrantOf(another.value, another.effort.likely)] + 1 });
    }),
  );
});

test.each([
  [{ low: 45, high: 55 }, { low: 4, high: 9 }, { value: true, effort: true }],
  [{ low: 50, high: 55 }, { low: 4, high: 8 }, { value: false, effort: false }],
  [{ low: 45, high: 50 }, { low: 8, high: 9 }, { value: true, effort: true }],
  [{ low: 20, high: 49.4 }, { low: 8.5, high: 20 }, { value: false, effort: false }],
])('a range from one side of a line to the other crosses it', (value, effort, crosses) => {
  expect(crossings({ value, effort })).toEqual(crosses);
});
