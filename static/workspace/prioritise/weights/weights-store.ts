import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Model } from '../../../../src/domain/prioritise/model';

/** Weights by criterion, 0–100 each; the value takes their shares. */
export type Weights = Readonly<Record<string, number>>;

/** What the reader tries out. It lives in this page alone: nothing of it is ever sent or kept. */
export interface WeightsState {
  open: boolean;
  /** Null: the weights as they are. */
  weights: Weights | null;
}

export interface WeightsActions {
  /** Opens or closes the panel. Closed, the weights are as they were. */
  show(open: boolean): void;
  /** Tries another weight of one criterion. All at 0 says nothing, so the last one stays at 1. */
  set(model: Model, criterion: string, weight: number): void;
  putBack(): void;
}

export type WeightsStore = StoreApi<WeightsState> & { actions: WeightsActions };

/** Makes the store with the weights as they are. */
export function createWeightsStore(): WeightsStore {
  const store = createStore<WeightsState>(() => ({ open: false, weights: null }));
  const { setState } = store;
  return Object.assign(store, {
    actions: {
      show: (open) => setState(open ? { open } : { open, weights: null }),
      set: (model, criterion, weight) => setState(({ weights }) => ({ weights: withWeight(model, weights, criterion, weight) })),
      putBack: () => setState({ weights: null }),
    } satisfies WeightsActions,
  });
}

/** The weights with one changed; null when they are the model's own again. */
export function withWeight(model: Model, weights: Weights | null, criterion: string, weight: number): Weights | null {
  const now = { ...weightsOf(model), ...weights, [criterion]: weight };
  if (Object.values(now).every((each) => each === 0)) now[criterion] = 1;
  return model.criteria.every(({ key, weight: own }) => now[key] === own) ? null : now;
}

/** The model with other weights; the same object when there are none. */
export function withWeights(model: Model, weights: Weights | null): Model {
  if (!weights) return model;
  return { ...model, criteria: model.criteria.map((criterion) => ({ ...criterion, weight: weights[criterion.key] ?? criterion.weight })) };
}

/** The model's own weights. */
export function weightsOf(model: Model): Weights {
  return Object.fromEntries(model.criteria.map(({ key, weight }) => [key, weight]));
}
