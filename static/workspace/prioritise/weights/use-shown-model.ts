import { useMemo } from 'react';
import type { Model } from '../../../../src/domain/prioritise/model';
import { useData, useWeights } from '../page-stores';
import { withWeights } from './weights-store';

/** The model that values are shown by: the project's own, or with the weights that the reader tries out. */
export function useShownModel(): Model {
  const model = useData(({ listing }) => listing.model);
  const weights = useWeights((state) => state.weights);
  return useMemo(() => withWeights(model, weights), [model, weights]);
}
