import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Terms } from '../../kit/terms';
import type { PrioritiseState, PrioritiseStore } from './prioritise-store';
import type { PageReading } from './reading/open-reading';
import type { SelectionState, SelectionStore } from './selection/selection-store';
import type { ViewState, ViewStore } from './view-store';
import type { WeightsState, WeightsStore } from './weights/weights-store';

/** The stores of one open page. */
export interface PageStores {
  data: PrioritiseStore;
  view: ViewStore;
  selection: SelectionStore;
  weights: WeightsStore;
  reading: PageReading;
}

export const PageStoresContext = createContext<PageStores | null>(null);

/** The stores of the page around. Throws outside of one. */
export function usePageStores(): PageStores {
  const stores = useContext(PageStoresContext);
  if (!stores) throw new Error('There is no page around.');
  return stores;
}

/** A part of what the page knows; renders again when it changes. */
export function useData<T>(select: (state: PrioritiseState) => T): T {
  return useStore(usePageStores().data, select);
}

/** A part of how the reader looks at the page; renders again when it changes. */
export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(usePageStores().view, select);
}

/** A part of what the reader has selected; renders again when it changes. */
export function useSelection<T>(select: (state: SelectionState) => T): T {
  return useStore(usePageStores().selection, select);
}

/** A part of the weights that the reader tries out; renders again when it changes. */
export function useWeights<T>(select: (state: WeightsState) => T): T {
  return useStore(usePageStores().weights, select);
}

/** The project's own terms; the same object while they are. */
export function useTerms(): Terms {
  const model = useData(({ listing }) => listing.model);
  const objectives = useData(({ listing }) => listing.objectives);
  return useMemo(() => ({ model, objectives }), [model, objectives]);
}
