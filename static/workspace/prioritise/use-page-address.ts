import { useEffect, useMemo } from 'react';
import type { PageHistory } from '../page-history';
import { usePageHistory } from '../use-page-history';
import { readAddress, writeAddress, type Address } from './address';
import { useData, useView } from './page-stores';

type Shown = Omit<Address, 'lost'>;

/** The page's own part of the browser's address. */
export interface PageAddress {
  said: Address;
  /** Writes a view into the address without a new step in the browser's history. */
  show(address: Shown): void;
}

/** The page's address; undefined until Jira has told it. */
export function usePageAddress(): PageAddress | undefined {
  const history = usePageHistory();
  return useMemo(() => history && addressIn(history), [history]);
}

const PAUSE_MS = 300;

/** Keeps the address at what the page shows, a moment after it changed. */
export function useShowAddress(address: PageAddress): void {
  const state = useView((all) => all);
  const { show, order, search, filter, group, columns, density, capacity, saved } = state;
  const selected = state.whyOpen ? state.selected : null;
  const why = useData(({ listing }) => (selected ? (listing.items.get(selected)?.key ?? null) : null));
  useEffect(() => {
    const timer = setTimeout(() => address.show({ show, order, search, filter, group, columns, density, capacity, why, view: saved }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [address, show, order, search, filter, group, columns, density, capacity, why, saved]);
}

function addressIn(history: PageHistory): PageAddress {
  return {
    said: readAddress(history.search),
    show: (address) => history.replace(writeAddress(address, history.search)),
  };
}
