import type { Tier } from '../../../src/domain/feedback/tier';
import { FADING } from '../../../src/domain/settings/settings';
import { words } from '../../kit/words';

const FADING_NAMES = ['half', 'year', 'never'] as const;

/** The locale's name of a time in which voices halve. */
export function fadingName(days: number | null): (typeof FADING_NAMES)[number] {
  return FADING_NAMES[FADING.findIndex((offered) => offered === days)] ?? 'half';
}

/** What a tier weighs, in words. */
export function tierWeightWords(weight: number): string {
  const name = new Map([[0.5, 'half'], [1, 'one'], [2, 'two']]).get(weight);
  return name ? words(`settings.tiers.weight.${name}`) : String(weight);
}

/** The customers of a tier. */
export function tierName(tier: Tier): string {
  return words(`settings.tiers.name.${tier}`);
}
