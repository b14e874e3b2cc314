/** Where a criterion's figure comes from: people rate it, or it is counted from feedback (and people may override it). */
export type CriterionSource = 'people' | 'feedback';

/** What an item is judged by. Its name, question and the anchors of its five steps are words, and live in the locale. */
export interface Criterion {
  key: string;
  /** Share of the value, in any unit: weights are normalised to sum to one. Never negative. */
  weight: number;
  source: CriterionSource;
}

/** Criteria with weights, versioned. `keyCriterion` must be rated before an item has a value. */
export interface Model {
  version: number;
  keyCriterion: string;
  criteria: readonly Criterion[];
  /** Days in which a voice halves; null: voices never fade. */
  halfLifeDays: number | null;
}

/** The steps offered for a rating, on the scale 0–100. */
export const STEPS = [0, 25, 50, 75, 100] as const;

/** *Customer value*, the model of every project until somebody changes it (docs/figures.md). */
export const DEFAULT_MODEL: Model = {
  version: 1,
  keyCriterion: 'impact',
  criteria: [
    { key: 'impact', weight: 40, source: 'people' },
    { key: 'reach', weight: 30, source: 'feedback' },
    { key: 'fit', weight: 20, source: 'people' },
    { key: 'urgency', weight: 10, source: 'people' },
  ],
  halfLifeDays: 182.5,
};

/** The criterion of that key, or undefined when the model has none. */
export function criterionOf(model: Model, key: string): Criterion | undefined {
  return model.criteria.find((criterion) => criterion.key === key);
}
