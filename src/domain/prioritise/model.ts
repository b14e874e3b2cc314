import { EQUAL_TIERS, type TierWeights } from '../feedback/tier';

/** Where a criterion's figure comes from: people rate it, or it is counted from feedback (and people may override it). */
export type CriterionSource = 'people' | 'feedback';

/** A criterion in a project's own words: the question, and the anchors of its five steps from least to most. */
export interface CriterionWords {
  question: string;
  anchors: readonly string[];
}

/** What an item is judged by. */
export interface Criterion {
  key: string;
  /** Share of the value, in any unit: weights are normalised to sum to one. Never negative. */
  weight: number;
  source: CriterionSource;
  /** The project's own words; without them those of the locale hold. */
  words?: CriterionWords;
  /** The ids of the project roles that may rate it; without them everybody may who can edit the issue. */
  roles?: readonly string[];
}

/** Criteria with weights, versioned. `keyCriterion` must be rated before an item has a value. */
export interface Model {
  version: number;
  /** The version at which something last changed that the stored figures depend on: fading or the tiers, not the weights. */
  figuresVersion: number;
  keyCriterion: string;
  criteria: readonly Criterion[];
  /** Days in which a voice halves; null: voices never fade. */
  halfLifeDays: number | null;
  tierWeights: TierWeights;
  /** True while the values on the project's issues are still being written for this version. */
  settling: boolean;
}

/** The steps offered for a rating, on the scale 0–100. */
export const STEPS = [0, 25, 50, 75, 100] as const;

/** Half a year, in days. */
export const HALF_A_YEAR = 182.5;

/** *Customer value*, the model of every project until somebody changes it (docs/figures.md). */
export const DEFAULT_MODEL: Model = {
  version: 1,
  figuresVersion: 1,
  keyCriterion: 'impact',
  criteria: [
    { key: 'impact', weight: 40, source: 'people' },
    { key: 'reach', weight: 30, source: 'feedback' },
    { key: 'fit', weight: 20, source: 'people' },
    { key: 'urgency', weight: 10, source: 'people' },
  ],
  halfLifeDays: HALF_A_YEAR,
  tierWeights: EQUAL_TIERS,
  settling: false,
};

/** The criterion of that key, or undefined when the model has none. */
export function criterionOf(model: Model, key: string): Criterion | undefined {
  return model.criteria.find((criterion) => criterion.key === key);
}
