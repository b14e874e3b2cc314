import { daysBetween, type Day } from '../day';
import { EQUAL_TIERS, USUAL_TIER, type Tier, type TierWeights } from './tier';
import type { Voice } from './voice';

type Heard = Pick<Voice, 'customer' | 'day' | 'importance'>;

/** How voices are weighed: how they fade, and what the tier of their customer lets them count at most. */
export interface Weighing {
  /** Days in which a voice halves; null: never. */
  halfLifeDays: number | null;
  tierWeights: TierWeights;
  /** The tiers of customers; who is missing stands in the usual one. */
  tiers: Readonly<Record<string, Tier>>;
}

/** Voices that do not fade, of customers that all weigh the same. */
export const UNWEIGHED: Weighing = { halfLifeDays: null, tierWeights: EQUAL_TIERS, tiers: {} };

/** What one voice counts on a day: importance (thirds) × tier × 2^(−age / half-life), age never negative. */
export function voiceWeight(voice: Heard, asOf: Day, { halfLifeDays, tierWeights, tiers }: Weighing): number {
  const age = Math.max(0, daysBetween(voice.day, asOf));
  const faded = halfLifeDays === null ? 1 : 2 ** (-age / halfLifeDays);
  return (voice.importance / 3) * tierWeights[tiers[voice.customer] ?? USUAL_TIER] * faded;
}

/** *Asking*: the voices of an item, one for each customer, added up after fading and tier. */
export function asking(voices: readonly Heard[], asOf: Day, weighing: Weighing): number {
  return voices.reduce((sum, voice) => sum + voiceWeight(voice, asOf, weighing), 0);
}

/** *Customers asking*: how many customers stand behind an item, that is with an importance above 0. */
export function customersAsking(voices: readonly Heard[]): number {
  return voices.filter((voice) => voice.importance > 0).length;
}

/** The day on which a customer who stands behind an item last spoke of it; null when nobody does. */
export function heardLast(voices: readonly Heard[]): Day | null {
  const days = voices.filter(({ importance }) => importance > 0).map(({ day }) => day);
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}
