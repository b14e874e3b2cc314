import fc from 'fast-check';
import { byImportance, sharesInOrder, weightShares, wholeShares, withShare, withShares } from '../../../src/domain/settings/weight-shares';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { someSettings } from '../../support/settings';

const sum = (shares: Readonly<Record<string, number>>) => Object.values(shares).reduce((all, share) => all + share, 0);
const KEYS = ['impact', 'reach', 'fit', 'urgency'];

test('shares make a hundred, and so do the whole percents that are shown', () => {
  fc.assert(fc.property(someSettings, (settings) => {
    const shares = weightShares(settings);
    expect(sum(shares)).toBeCloseTo(100, 9);
    expect(sum(wholeShares(shares))).toBe(100);
  }));
});

test('one share is set, and the others keep their proportion to each other', () => {
  fc.assert(fc.property(someSettings, fc.constantFrom(...KEYS), fc.integer({ min: 0, max: 99 }), (settings, key, share) => {
    const before = weightShares(settings);
    const after = withShare(before, key, share);
    expect(after[key]).toBe(share);
    expect(sum(after)).toBeCloseTo(100, 9);
    const others = KEYS.filter((other) => other !== key);
    for (const a of others) for (const b of others) expect(after[a]! * before[b]!).toBeCloseTo(after[b]! * before[a]!, 6);
  }));
});

test('where the others have nothing, they get alike', () => {
  expect(withShare({ impact: 100, reach: 0, fit: 0 }, 'impact', 40)).toEqual({ impact: 40, reach: 30, fit: 30 });
});

test('an order of importance gives the weights of its places', () => {
  const shares = sharesInOrder(['urgency', 'impact', 'reach', 'fit']);
  expect(shares).toEqual({ urgency: expect.closeTo(52.083, 3), impact: expect.closeTo(27.083, 3), reach: expect.closeTo(14.583, 3), fit: 6.25 });
  expect(wholeShares(shares)).toEqual({ urgency: 52, impact: 27, reach: 15, fit: 6 });
  expect(byImportance(weightShares(withShares(DEFAULT_SETTINGS, shares)))).toEqual(['urgency', 'impact', 'reach', 'fit']);
});
