import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PrioritiseState, PrioritiseStore } from './prioritise-store';
import type { PageReading } from './reading/open-reading';
import type { ViewState, ViewStore } from './view-store';

/** The stores of one open page. */
export interface PageStores {
  data: PrioritiseStore;
  view: ViewStore;
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
