import { emptyStanding } from '../../../src/domain/prioritise/standing';
import fc from 'fast-check';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { project } from '../../../src/domain/prioritise/projection';
import { readProjection } from '../../../src/domain/prioritise/read-projection';
import { aDay, aStanding } from '../../support/arbitrary';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what the app writes is read back as it was', () => {
  fc.assert(
    fc.property(aStanding, aDay, (standing, day) => {
      const figures = project(standing, DEFAULT_MODEL, day);
      expect(readProjection(throughJson(figures))).toEqual(throughJson(figures));
    }),
  );
});

test('whatever else stands there is no figures', () => {
  fc.assert(fc.property(fc.jsonValue(), (stored) => expect(readProjection(stored)).toBeNull()));
});

test.each([
  ['a rating beyond the scale', { criteria: { impact: { low: 0, likely: 50, high: 101, n: 1 } } }],
  ['a range upside down', { criteria: { impact: { low: 60, likely: 50, high: 70, n: 1 } } }],
  ['a text for a figure', { criteria: { impact: { low: 0, likely: '50', high: 60, n: 1 } } }],
  ['a day that is none', { asOf: '2026-02-30' }],
  ['an effort of nothing', { effort: { low: 0, likely: 1, high: 2, n: 1 } }],
  ['an effort too small to divide by', { effort: { low: 5e-324, likely: 5e-324, high: 2, n: 1 } }],
  ['a confidence above one', { confidence: 2 }],
  ['fewer customers than none', { customers: -1 }],
  ['a day on which nobody can have spoken', { heardOn: 'yesterday' }],
  ['an objective that is no id', { objective: 7 }],
])('%s is no figures', (_, wrong) => {
  const sound = project({ ...emptyStanding('1', 'P'), figuresVersion: 1 }, DEFAULT_MODEL, '2026-11-01');
  expect(readProjection({ ...sound, ...wrong })).toBeNull();
});
