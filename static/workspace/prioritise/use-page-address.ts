import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { view } from '../../kit/backend';
import { readAddress, writeAddress, type Address } from './address';
import { useData, useView } from './page-stores';

type Shown = Omit<Address, 'lost'>;

/** The page's own part of the browser's address. */
export interface PageAddress {
  said: Address;
  /** Writes a view into the address without a new step in the browser's history. */
  show(address: Shown): void;
}

/** The page's address; undefined until Jira has told it. A Jira that tells none gives the default view. */
export function usePageAddress(): PageAddress | undefined {
  return useQuery({ queryKey: ['address'], queryFn: openAddress, staleTime: Infinity }).data;
}

const PAUSE_MS = 300;

/** Keeps the address at what the page shows, a moment after it changed. */
export function useShowAddress(address: PageAddress): void {
  const state = useView((all) => all);
  const { order, search, filter, group, columns, density, saved } = state;
  const selected = state.whyOpen ? state.selected : null;
  const why = useData(({ listing }) => (selected ? (listing.items.get(selected)?.key ?? null) : null));
  useEffect(() => {
    const timer = setTimeout(() => address.show({ order, search, filter, group, columns, density, why, view: saved }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [address, order, search, filter, group, columns, density, why, saved]);
}

async function openAddress(): Promise<PageAddress> {
  const history = await view.createHistory().catch(() => null);
  if (!history) return { said: readAddress(''), show: () => undefined };
  return {
    said: readAddress(history.location?.search ?? ''),
    show(address) {
      const { pathname, search } = history.location;
      const next = writeAddress(address, search ?? '');
      if (next !== (search ?? '')) history.replace(`${pathname}${next}`);
    },
  };
}
