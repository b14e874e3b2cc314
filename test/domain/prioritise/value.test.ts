import fc from 'fast-check';
import { exactly } from '../../../src/domain/figure';
import { DEFAULT_MODEL, type Model } from '../../../src/domain/prioritise/model';
import { project } from '../../../src/domain/prioritise/projection';
import { likelyFigures, likelyValues } from '../../../src/domain/prioritise/likely-figures';
import { likelyValueBy, valueOf } from '../../../src/domain/prioritise/value';
import { aStanding, TODAY } from '../../support/arbitrary';

const all = (likely: number) => Object.fromEntries(DEFAULT_MODEL.criteria.map(({ key }) => [key, exactly(likely)]));

test.each([0, 25, 50, 100])('every criterion at %d is a value of %d', (likely) => {
  expect(valueOf(DEFAULT_MODEL, all(likely))).toMatchObject({ kind: 'rated', likely: expect.closeTo(likely, 10), missing: [] });
});

test('impact weighs 40, reach 30, fit 20, urgency 10', () => {
  const figures = { impact: exactly(100), reach: exactly(50), fit: exactly(25), urgency: exactly(0) };
  expect(valueOf(DEFAULT_MODEL, figures)).toMatchObject({ likely: 60, parts: { impact: 40, reach: 15, fit: 5, urgency: 0 } });
});

test('what nobody rated counts 0 to 100 around 50 and is named', () => {
  const figures = { impact: exactly(100), reach: exactly(0), urgency: exactly(0) };
  expect(valueOf(DEFAULT_MODEL, figures)).toMatchObject({ low: 40, likely: 50, high: 60, missing: ['fit'] });
});

test('without customer impact there is no figure at all', () => {
  const { impact: _, ...others } = all(100);
  expect(valueOf(DEFAULT_MODEL, others)).toEqual({ kind: 'not rated', missing: ['impact'] });
  expect(valueOf(DEFAULT_MODEL, {})).toEqual({ kind: 'not rated', missing: ['impact', 'reach', 'fit', 'urgency'] });
});

test('weights are shares, whatever they add up to', () => {
  const times = (factor: number): Model => ({ ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((each) => ({ ...each, weight: each.weight * factor })) });
  const figures = { impact: exactly(80), reach: exactly(30), fit: exactly(10), urgency: exactly(90) };
  const value = valueOf(DEFAULT_MODEL, figures);
  expect(valueOf(times(0.03), figures)).toMatchObject({ likely: expect.closeTo(value.kind === 'rated' ? value.likely : -1, 10) });
});

test('parts sum to the value; low ≤ likely ≤ high; all on the scale', () => {
  fc.assert(
    fc.property(aStanding, (standing) => {
      const value = valueOf(DEFAULT_MODEL, project(standing, DEFAULT_MODEL, TODAY).criteria);
      if (value.kind === 'not rated') return;
      const sum = Object.values(value.parts).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(value.likely, 9);
      expect(value.low).toBeLessThanOrEqual(value.likely + 1e-9);
      expect(value.likely).toBeLessThanOrEqual(value.high + 1e-9);
      expect(value.low).toBeGreaterThanOrEqual(0);
      expect(value.high).toBeLessThanOrEqual(100 + 1e-9);
    }),
  );
});

test('the likely value alone, of one item or of figures laid out for other weights, is the same to the last bit', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }).filter((some) => some.some((weight) => weight > 0));
  fc.assert(
    fc.property(aStanding, weights, (standing, some) => {
      const model: Model = { ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((criterion, at) => ({ ...criterion, weight: some[at]! })) };
      const figures = project(standing, model, TODAY);
      const value = valueOf(model, figures.criteria);
      expect(likelyValueBy(model)(figures.criteria)).toBe(value.kind === 'rated' ? value.likely : null);
      const laidOut = likelyFigures([{ figures }], DEFAULT_MODEL, 'value');
      expect([...likelyValues(model, laidOut)]).toEqual([value.kind === 'rated' ? value.likely : NaN]);
    }),
  );
});
