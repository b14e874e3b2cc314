import fc from 'fast-check';
import { asking, customersAsking, voiceWeight } from '../../../src/domain/feedback/asking';
import { withVoice, type Importance, type Voice } from '../../../src/domain/feedback/voice';
import { aDay, aVoice, TODAY } from '../../support/arbitrary';

const said = (customer: string, day: string, importance: Importance): Voice => ({ customer, day, importance, feedback: '' });
const tier = fc.constantFrom(0.5, 1, 2);

test('importance counts in thirds', () => {
  const weights = ([0, 1, 2, 3] as const).map((importance) => voiceWeight(said('a', TODAY, importance), TODAY, null));
  expect(weights).toEqual([0, 1 / 3, 2 / 3, 1]);
});

test('a voice halves in its half-life', () => {
  expect(voiceWeight(said('a', '2026-10-02', 3), TODAY, 30)).toBe(0.5);
  expect(voiceWeight(said('a', '2026-09-02', 3), TODAY, 30)).toBe(0.25);
});

test('without a half-life nothing fades', () => {
  expect(voiceWeight(said('a', '2006-10-02', 3), TODAY, null)).toBe(1);
});

test('a date in the future counts no more than today', () => {
  expect(voiceWeight(said('a', '2027-11-01', 3), TODAY, 30)).toBe(1);
});

test('customers asking are those to whom it matters at all', () => {
  expect(customersAsking([said('a', TODAY, 0), said('b', TODAY, 1), said('c', TODAY, 3)])).toBe(2);
});

test('a voice never exceeds the weight of its tier', () => {
  fc.assert(
    fc.property(aVoice, aDay, tier, fc.option(fc.double({ min: 0.5, max: 5000, noNaN: true })), (voice, day, weight, halfLife) => {
      const counts = voiceWeight(voice, day, halfLife, { [voice.customer]: weight });
      expect(counts).toBeGreaterThanOrEqual(0);
      expect(counts).toBeLessThanOrEqual(weight);
    }),
  );
});

test('a hundred posts of one customer count no more than one', () => {
  fc.assert(
    fc.property(fc.array(aVoice, { maxLength: 10 }), fc.array(aVoice, { minLength: 1, maxLength: 100 }), tier, (others, posts, weight) => {
      const loud = posts.map((post) => ({ ...post, customer: 'loud' }));
      const tiers = { loud: weight };
      const before = others.reduce<Voice[]>(withVoice, []);
      const after = [...others, ...loud].reduce<Voice[]>(withVoice, []);
      const more = asking(after, TODAY, 182.5, tiers) - asking(before, TODAY, 182.5, tiers);
      expect(more).toBeLessThanOrEqual(weight + 1e-9);
      expect(customersAsking(after) - customersAsking(before)).toBeLessThanOrEqual(1);
    }),
  );
});
