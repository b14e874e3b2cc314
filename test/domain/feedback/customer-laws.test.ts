import fc from 'fast-check';
import { asking, customersAsking } from '../../../src/domain/feedback/asking';
import { withTier } from '../../../src/domain/feedback/speak';
import { TIERS, WEIGHTS_OFFERED, type Tier } from '../../../src/domain/feedback/tier';
import { voicesOf, type Importance, type Voice } from '../../../src/domain/feedback/voice';
import { emptyStanding } from '../../../src/domain/prioritise/standing';

const TODAY = '2026-06-30';
const customers = fc.constantFrom('a', 'b', 'c', 'd');
const voices: fc.Arbitrary<Voice[]> = fc
  .array(fc.record({ customer: customers, month: fc.integer({ min: 1, max: 6 }), importance: fc.integer({ min: 0, max: 3 }) }), { maxLength: 12 })
  .map((said) => said.map(({ customer, month, importance }, at) => ({ customer, day: `2026-0${month}-15`, importance: importance as Importance, feedback: `f${at}` })));
const weights = fc.array(fc.constantFrom(...WEIGHTS_OFFERED), { minLength: 3, maxLength: 3 }).map((three) => {
  const [small, standard, key] = [...three].sort((a, b) => a - b) as [number, number, number];
  return { small, standard, key };
});
const tiers = fc.dictionary(customers, fc.constantFrom<Tier>(...TIERS));
const ofCustomer = (from: string, to: string) => (said: Voice[]) => said.map((voice) => (voice.customer === from ? { ...voice, customer: to } : voice));

test('a higher tier never lowers asking, and the one it had brings back what it was', () => {
  fc.assert(
    fc.property(voices, weights, tiers, customers, fc.constantFrom<Tier>(...TIERS), (said, tierWeights, known, customer, tier) => {
      const standing = { ...emptyStanding('1', '2'), voices: said, tiers: known };
      const count = (of: Readonly<Record<string, Tier>>) => asking(voicesOf(said), TODAY, { halfLifeDays: 182, tierWeights, tiers: of });
      const was = known[customer] ?? 'standard';
      const changed = withTier(standing, customer, tier);
      if (TIERS.indexOf(tier) <= TIERS.indexOf(was)) expect(count(changed.tiers)).toBeGreaterThanOrEqual(count(known));
      else expect(count(changed.tiers)).toBeLessThanOrEqual(count(known));
      expect(count(withTier(changed, customer, was).tiers)).toBe(count(known));
    }),
  );
});

test('two customers made one are one voice at most: never more ask than before, and never fewer than one less', () => {
  fc.assert(
    fc.property(voices, (said) => {
      const before = customersAsking(voicesOf(said));
      const after = customersAsking(voicesOf(ofCustomer('a', 'b')(said)));
      expect(after).toBeLessThanOrEqual(before);
      expect(after).toBeGreaterThanOrEqual(before - 1);
    }),
  );
});
