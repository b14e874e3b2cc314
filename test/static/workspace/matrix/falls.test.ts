import fc from 'fast-check';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { chanceBefore } from '../../../../src/domain/prioritise/sureness/chance-before';
import { drawSpreads } from '../../../../static/workspace/prioritise/matrix/draw-spreads';
import { decidedBy, fallsOf } from '../../../../static/workspace/prioritise/matrix/falls';
import { QUADRANTS } from '../../../../static/workspace/prioritise/matrix/quadrant';
import { anItem } from '../some-items';

const SEED = { seed: 'P:1', model: DEFAULT_MODEL };
const exactly = (likely: number) => ({ low: likely, likely, high: likely });
const spreadsOf = (items: ReturnType<typeof anItem>[], stages = [500]) => [...drawSpreads(items, SEED, stages)].findLast((each) => each !== null)!;

test('the chances of the four quadrants sum to one', () => {
  const anEffort = fc.tuple(fc.double({ min: 0.1, max: 40, noNaN: true }), fc.double({ min: 0.1, max: 40, noNaN: true }), fc.double({ min: 0.1, max: 40, noNaN: true }))
    .map((all) => all.sort((a, b) => a - b)).map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }));
  fc.assert(
    fc.property(anEffort, fc.double({ min: 0, max: 1, noNaN: true }), (effort, high) => {
      const falls = fallsOf(effort, high);
      expect(QUADRANTS.reduce((sum, quadrant) => sum + falls[quadrant], 0)).toBeCloseTo(1, 9);
      expect(Math.min(...QUADRANTS.map((quadrant) => falls[quadrant]))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('an effort in the middle of its range over the line is small in half of the draws', () => {
  const { doFirst, bigBets } = fallsOf({ low: 6.05, likely: 8.05, high: 10.05 }, 1);
  expect(doFirst).toBeCloseTo(0.5, 9);
  expect(bigBets).toBeCloseTo(0.5, 9);
});

test('an exact effort on the line is small, and one above it is not', () => {
  expect(fallsOf(exactly(8), 1).doFirst).toBe(1);
  expect(fallsOf(exactly(8.1), 1).bigBets).toBe(1);
});

test('what alone decides is named only where the other is settled', () => {
  expect(decidedBy(fallsOf({ low: 6, likely: 8, high: 10 }, 1))).toBe('effort');
  expect(decidedBy(fallsOf(exactly(5), 0.6))).toBe('value');
  expect(decidedBy(fallsOf({ low: 6, likely: 8, high: 10 }, 0.6))).toBeNull();
  expect(decidedBy(fallsOf(exactly(5), 1))).toBeNull();
});

test('a value is drawn with the streams of the list: it is above an exact item on the line as often as it is high', () => {
  const [open, fifty] = [anItem({ id: '1', impact: 60 }), anItem({ id: '2' })];
  const onLine = { ...fifty, figures: { ...fifty.figures, criteria: Object.fromEntries(DEFAULT_MODEL.criteria.map(({ key }) => [key, { ...exactly(49.5), n: 1 }])) } };
  const { chanceHigh } = spreadsOf([open], [2000]).get('1')!;
  expect(chanceHigh).toBeCloseTo(chanceBefore(open, onLine, { ...SEED, order: 'value' }, 2000), 2);
});

test('one more item changes no other item\'s spread', () => {
  const items = [anItem({ id: '1', impact: 60 }), anItem({ id: '2', impact: 30 })];
  expect(spreadsOf([...items, anItem({ id: '3', impact: 90 })]).get('2')).toEqual(spreadsOf(items).get('2'));
});
