import { useEffect, useMemo } from 'react';
import type { PageHistory } from '../page-history';
import { usePageHistory } from '../use-page-history';
import { readAddress, writeAddress, type Address } from './address';
import { useData, useView } from './page-stores';
import { whyShown } from './why-shown';

type Shown = Omit<Address, 'lost'>;

/** The page's own part of the browser's address. */
export interface PageAddress {
  said: Address;
  /** True where showing the drawer of `why` (a key, or null for none) opens or closes it. */
  isStep(why: string | null): boolean;
  /** Writes a view into the address. An opened drawer is a new step in the browser's history, a closed one gives that step up, all else changes no step. */
  show(address: Shown): void;
  /** Tells whose drawer (its key, or null) the address names where the browser went. Returns how to stop. */
  onMoved(hear: (why: string | null) => void): () => void;
}

/** The page's address; undefined until Jira has told it. */
export function usePageAddress(): PageAddress | undefined {
  const history = usePageHistory();
  return useMemo(() => history && addressIn(history), [history]);
}

const PAUSE_MS = 300;

/** Keeps the address at what the page shows: the drawer at once, all else a moment after it changed. */
export function useShowAddress(address: PageAddress): void {
  const state = useView((all) => all);
  const { show, order, search, filter, group, columns, density, capacity, saved } = state;
  const why = useData(({ listing }) => whyShown(state, listing));
  useEffect(() => {
    const write = () => address.show({ show, order, search, filter, group, columns, density, capacity, why, view: saved });
    if (address.isStep(why)) return write();
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [address, show, order, search, filter, group, columns, density, capacity, why, saved]);
}

function addressIn(history: PageHistory): PageAddress {
  const whyNow = () => readAddress(history.search).why;
  const isStep = (why: string | null) => (why === null) !== (whyNow() === null);
  return {
    said: readAddress(history.search),
    isStep,
    show(address) {
      const next = writeAddress(address, history.search);
      if (!isStep(address.why)) history.replace(next);
      else if (address.why === null) history.leave(next);
      else history.push(next);
    },
    onMoved: (hear) => history.listen((how) => {
      if (how === 'moved') hear(whyNow());
    }),
  };
}
