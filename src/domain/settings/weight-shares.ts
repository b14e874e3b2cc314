import { rankOrderCentroid } from '../prioritise/rank-order-centroid';
import { roundParts } from '../prioritise/round-parts';
import type { Settings } from './settings';

/** Weights by the key of the criterion; here they sum to 100. */
export type Shares = Readonly<Record<string, number>>;

/** What of 100 each criterion's weight is. */
export function weightShares({ criteria }: Pick<Settings, 'criteria'>): Shares {
  const total = Object.values(criteria).reduce((sum, { weight }) => sum + weight, 0);
  return Object.fromEntries(Object.entries(criteria).map(([key, { weight }]) => [key, total > 0 ? (weight / total) * 100 : 0]));
}

/** Whole percent that add up to 100. */
export function wholeShares(shares: Shares): Record<string, number> {
  return roundParts(shares, Object.values(shares).reduce((sum, share) => sum + share, 0));
}

/** The criteria by importance, the heaviest first; equal ones as they stand. */
export function byImportance(shares: Shares): string[] {
  return Object.keys(shares).sort((a, b) => shares[b]! - shares[a]!);
}

/** Shares that follow from the order of importance alone. */
export function sharesInOrder(keys: readonly string[]): Shares {
  const weights = rankOrderCentroid(keys.length);
  return Object.fromEntries(keys.map((key, at) => [key, weights[at]! * 100]));
}

/** The shares with one set to `share` (0–100): the others give or take in proportion, or alike where none has any. */
export function withShare(shares: Shares, key: string, share: number): Shares {
  const others = Object.keys(shares).filter((other) => other !== key);
  const theirs = others.reduce((sum, other) => sum + shares[other]!, 0);
  const left = 100 - share;
  const given = (other: string) => (theirs > 0 ? (shares[other]! / theirs) * left : left / others.length);
  return Object.fromEntries(Object.keys(shares).map((each) => [each, each === key ? share : given(each)]));
}

/** The settings with other weights. */
export function withShares(settings: Settings, shares: Shares): Settings {
  const criteria = Object.entries(settings.criteria).map(([key, said]) => [key, { ...said, weight: shares[key] ?? said.weight }] as const);
  return { ...settings, criteria: Object.fromEntries(criteria) };
}
