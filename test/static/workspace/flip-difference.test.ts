import fc from 'fast-check';
import { DEFAULT_MODEL, type Model } from '../../../src/domain/prioritise/model';
import { project, type Projection } from '../../../src/domain/prioritise/projection';
import { valueOf } from '../../../src/domain/prioritise/value';
import { shownValue } from '../../../static/workspace/prioritise/figure-words';
import { differenceWords } from '../../../static/workspace/prioritise/flip/difference-words';
import { valueDifference } from '../../../static/workspace/prioritise/flip/value-difference';
import { aStanding, TODAY } from '../../support/arbitrary';
import { drawable, ranged } from '../../support/drawables';
import { anItem } from './some-items';

const figuresOf = (rated: Record<string, number>) =>
  drawable('1', Object.fromEntries(Object.entries(rated).map(([key, at]) => [key, ranged(at, at, at)]))).figures;
const someFigures = aStanding.map((standing) => project(standing, DEFAULT_MODEL, TODAY));
const someWeights: fc.Arbitrary<Model> = fc
  .tuple(...DEFAULT_MODEL.criteria.map(() => fc.double({ min: 0.01, max: 1, noNaN: true })))
  .map((weights) => ({ ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((each, at) => ({ ...each, weight: weights[at]! })) }));
const total = (parts: readonly { points: number }[]) => parts.reduce((sum, { points }) => sum + points, 0);

test('the parts said add up to the difference of the two values as they are shown', () => {
  fc.assert(
    fc.property(someWeights, someFigures, someFigures, (model, one, other) => {
      const [mine, theirs] = [shownValue(model, one), shownValue(model, other)];
      const said = valueDifference(model, one, other);
      if (!mine || !theirs) expect(said).toBeNull();
      else if (said) expect([said.value, said.other, total(said.parts)]).toEqual([mine.whole, theirs.whole, mine.whole - theirs.whole]);
      else expect(mine.whole).toBe(theirs.whole);
    }),
  );
});

test('each part is told to less than a point, the largest first, and none that makes no difference', () => {
  fc.assert(
    fc.property(someWeights, someFigures, someFigures, (model, one, other) => {
      const [mine, theirs] = [valueOf(model, one.criteria), valueOf(model, other.criteria)];
      if (mine.kind === 'not rated' || theirs.kind === 'not rated') return;
      const parts = valueDifference(model, one, other)?.parts ?? [];
      for (const { key, points } of parts) expect(Math.abs(points - (mine.parts[key]! - theirs.parts[key]!))).toBeLessThan(1 + 1e-9);
      const sizes = parts.map(({ points }) => Math.abs(points));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sizes).not.toContain(0);
    }),
  );
});

test('what both stand alike on is never said, however the rest is rounded', () => {
  fc.assert(
    fc.property(someWeights, someFigures, someFigures, (model, one, other) => {
      const { impact } = one.criteria;
      if (!impact) return;
      const alike = { ...other, criteria: { ...other.criteria, impact } };
      const said = valueDifference(model, one, alike)?.parts.map(({ key }) => key) ?? [];
      expect(said).not.toContain('impact');
    }),
  );
});

test('there is no difference to tell of an item and itself, nor of one that is not rated', () => {
  const { figures } = anItem({ id: '1', impact: 75 });
  expect(valueDifference(DEFAULT_MODEL, figures, figures)).toBeNull();
  expect(valueDifference(DEFAULT_MODEL, figures, anItem({ id: '2' }).figures)).toBeNull();
});

test('a difference in words: both values, then what makes it, more and less', () => {
  const one = figuresOf({ impact: 75, reach: 40, fit: 50, urgency: 25 });
  const other = figuresOf({ impact: 50, reach: 40, fit: 50, urgency: 75 });
  const said = (...pair: [Projection, Projection]) => differenceWords(valueDifference(DEFAULT_MODEL, ...pair)!);
  expect(said(one, other)).toBe('Value 55 against 50: Impact +10 and Urgency −5.');
  expect(said(other, one)).toBe('Value 50 against 55: Impact −10 and Urgency +5.');
});
