import { daysBetween, type Day } from '../day';
import type { Voice } from './voice';

/** What a customer's voice may weigh at most; a customer without an entry weighs 1. */
export type Tiers = Readonly<Record<string, number>>;

type Heard = Pick<Voice, 'customer' | 'day' | 'importance'>;

/** What one voice counts on a day: importance (thirds) × tier × 2^(−age / half-life), age never negative. */
export function voiceWeight(voice: Heard, asOf: Day, halfLifeDays: number | null, tiers: Tiers = {}): number {
  const age = Math.max(0, daysBetween(voice.day, asOf));
  const faded = halfLifeDays === null ? 1 : 2 ** (-age / halfLifeDays);
  return (voice.importance / 3) * (tiers[voice.customer] ?? 1) * faded;
}

/** *Asking*: the voices of an item added up after fading and tier, one for each customer. */
export function asking(voices: readonly Heard[], asOf: Day, halfLifeDays: number | null, tiers: Tiers = {}): number {
  return voices.reduce((sum, voice) => sum + voiceWeight(voice, asOf, halfLifeDays, tiers), 0);
}

/** *Customers asking*: how many customers stand behind an item, that is with an importance above 0. */
export function customersAsking(voices: readonly Heard[]): number {
  return voices.filter((voice) => voice.importance > 0).length;
}
