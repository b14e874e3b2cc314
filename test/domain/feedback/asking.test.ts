import fc from 'fast-check';
import { asking, customersAsking, heardLast, UNWEIGHED, voiceWeight, type Weighing } from '../../../src/domain/feedback/asking';
import { TIERS, type Tier } from '../../../src/domain/feedback/tier';
import { voicesOf, type Importance, type Voice } from '../../../src/domain/feedback/voice';
import { aDay, aVoice, TODAY } from '../../support/arbitrary';

const said = (customer: string, day: string, importance: Importance): Voice => ({ customer, day, importance, feedback: '' });
const fading = (halfLifeDays: number): Weighing => ({ ...UNWEIGHED, halfLifeDays });
const aTier = fc.constantFrom<Tier>(...TIERS);
const someWeights = fc.record({ key: fc.constantFrom(0.5, 1, 2), standard: fc.constantFrom(0.5, 1, 2), small: fc.constantFrom(0.5, 1, 2) });

test('importance counts in thirds', () => {
  const weights = ([0, 1, 2, 3] as const).map((importance) => voiceWeight(said('a', TODAY, importance), TODAY, UNWEIGHED));
  expect(weights).toEqual([0, 1 / 3, 2 / 3, 1]);
});

test('a voice halves in its half-life', () => {
  expect(voiceWeight(said('a', '2026-10-02', 3), TODAY, fading(30))).toBe(0.5);
  expect(voiceWeight(said('a', '2026-09-02', 3), TODAY, fading(30))).toBe(0.25);
});

test('without a half-life nothing fades', () => {
  expect(voiceWeight(said('a', '2006-10-02', 3), TODAY, UNWEIGHED)).toBe(1);
});

test('a date in the future counts no more than today', () => {
  expect(voiceWeight(said('a', '2027-11-01', 3), TODAY, fading(30))).toBe(1);
});

test('a customer without a tier weighs what the usual tier weighs', () => {
  const weighing: Weighing = { ...UNWEIGHED, tierWeights: { key: 2, standard: 1, small: 0.5 }, tiers: { a: 'key', b: 'small' } };
  expect(asking([said('a', TODAY, 3), said('b', TODAY, 3), said('c', TODAY, 3)], TODAY, weighing)).toBe(3.5);
});

test('customers asking are those to whom it matters at all, and the last of them to speak says when it was heard', () => {
  const voices = [said('a', '2026-10-30', 0), said('b', '2026-03-01', 1), said('c', '2026-05-01', 3)];
  expect(customersAsking(voices)).toBe(2);
  expect(heardLast(voices)).toBe('2026-05-01');
  expect(heardLast(voices.slice(0, 1))).toBeNull();
});

test('a voice never exceeds the weight of its tier', () => {
  fc.assert(
    fc.property(aVoice, aDay, aTier, someWeights, fc.option(fc.double({ min: 0.5, max: 5000, noNaN: true })), (voice, day, tier, tierWeights, halfLifeDays) => {
      const counts = voiceWeight(voice, day, { halfLifeDays, tierWeights, tiers: { [voice.customer]: tier } });
      expect(counts).toBeGreaterThanOrEqual(0);
      expect(counts).toBeLessThanOrEqual(tierWeights[tier]);
    }),
  );
});

test('a hundred posts of one customer count no more than one', () => {
  fc.assert(
    fc.property(fc.array(aVoice, { maxLength: 10 }), fc.array(aVoice, { minLength: 1, maxLength: 100 }), aTier, someWeights, (others, posts, tier, tierWeights) => {
      const loud = posts.map((post) => ({ ...post, customer: 'loud' }));
      const weighing = { halfLifeDays: 182.5, tierWeights, tiers: { loud: tier } };
      const [before, after] = [voicesOf(others), voicesOf([...others, ...loud])];
      expect(asking(after, TODAY, weighing) - asking(before, TODAY, weighing)).toBeLessThanOrEqual(tierWeights[tier] + 1e-9);
      expect(customersAsking(after) - customersAsking(before)).toBeLessThanOrEqual(1);
    }),
  );
});
