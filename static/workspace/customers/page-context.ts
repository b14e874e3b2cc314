import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CustomersState, CustomersStore } from './customers-store';

/** The store of the page around. */
export const PageContext = createContext<CustomersStore | null>(null);

export function useCustomersStore(): CustomersStore {
  return useContext(PageContext)!;
}

export function useCustomers<Part>(part: (state: CustomersState) => Part): Part {
  return useStore(useCustomersStore(), part);
}
