import fc from 'fast-check';
import { checkSaid } from '../../../src/domain/prioritise/check-said';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { saidWithin } from '../../support/arbitrary';

const sure = 'sure' as const;

test.each([
  ['a criterion that the model lacks', 'beauty', { likely: 50, sure }, 'criterion'],
  ['above the scale', 'impact', { likely: 100.0001, sure }, 'scale'],
  ['below the scale', 'fit', { likely: -1, sure }, 'scale'],
  ['no number', 'impact', { likely: Number.NaN, sure }, 'scale'],
  ['endless', 'impact', { likely: Number.POSITIVE_INFINITY, sure }, 'scale'],
  ['a range that leaves the scale', 'impact', { low: -5, likely: 50, high: 60 }, 'scale'],
  ['a range beside its figure', 'impact', { low: 60, likely: 50, high: 70 }, 'range'],
  ['a range upside down', 'effort', { low: 8, likely: 6, high: 4 }, 'range'],
  ['no work at all', 'effort', { likely: 0, sure }, 'weeks'],
  ['less work than can be divided by', 'effort', { likely: 0.09, sure }, 'weeks'],
  ['more work than anybody has', 'effort', { likely: 10_001, sure }, 'weeks'],
  ['an effort that is no number', 'effort', { likely: Number.NaN, sure }, 'weeks'],
  ['reach set aside without a reason', 'reach', { likely: 50, sure, reason: '  ' }, 'reason'],
])('%s is refused', (_what, key, said, rule) => {
  expect(checkSaid(DEFAULT_MODEL, key, said)).toBe(rule);
});

test('only what is asked can be taken back', () => {
  expect(checkSaid(DEFAULT_MODEL, 'beauty', null)).toBe('criterion');
  expect(checkSaid(DEFAULT_MODEL, 'reach', null)).toBeNull();
  expect(checkSaid(DEFAULT_MODEL, 'effort', null)).toBeNull();
});

test('reach may be set aside with a reason', () => {
  expect(checkSaid(DEFAULT_MODEL, 'reach', { likely: 50, sure, reason: 'A partner speaks for forty' })).toBeNull();
});

test('everything within the bounds is allowed', () => {
  fc.assert(fc.property(fc.constantFrom('impact', 'fit', 'urgency'), saidWithin(0, 100), (key, said) => checkSaid(DEFAULT_MODEL, key, said) === null));
  fc.assert(fc.property(saidWithin(0.1, 10_000), (said) => checkSaid(DEFAULT_MODEL, 'effort', said) === null));
});
