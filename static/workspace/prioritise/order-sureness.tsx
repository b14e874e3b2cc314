import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { OrderSureness } from '../../../src/domain/prioritise/sureness/order-sureness';
import type { ItemRow } from './arrange-rows';
import { useData } from './page-stores';
import { SurenessProvider, useSureness } from './sureness/use-sureness';
import type { PlaceSureness } from './sureness-words';
import { tiedWithNext } from './ties';

/** How many make the top where no capacity says it. */
export const USUAL_TOP = 5;

const NONE: readonly ItemRow[] = [];
const Ranked = createContext<readonly ItemRow[]>(NONE);

interface OrderProps {
  ranked: readonly ItemRow[];
  /** How many make the top. */
  top: number;
  children: ReactNode;
}

/** Knows the ranked items and how sure their order is. While not all is read nothing is said of it. */
export function OrderKnown({ ranked, top, children }: OrderProps) {
  const complete = useData(({ listing }) => listing.reading.kind === 'complete');
  const known = complete ? ranked : NONE;
  return (
    <Ranked.Provider value={known}>
      <SurenessProvider ranked={known} top={top}>{children}</SurenessProvider>
    </Ranked.Provider>
  );
}

/** How many items have a rank; 0 while not all is read. */
export function useRankedCount(): number {
  return useContext(Ranked).length;
}

/** How sure the place of an item is; null where that is not known, or it has none. */
export function usePlaceSureness({ id, place }: Pick<ItemRow, 'id' | 'place'>): PlaceSureness | null {
  const sureness = useSureness();
  const ranked = useContext(Ranked);
  return useMemo(() => placeSureness(sureness, ranked, id, place), [sureness, ranked, id, place]);
}

function placeSureness(sureness: OrderSureness | null, ranked: readonly ItemRow[], id: string, place: number | null): PlaceSureness | null {
  const band = sureness?.bands.get(id);
  if (!sureness || !band || place === null) return null;
  const before = ranked[place - 2];
  const tiedWith = [
    ...(before && tiedWithNext(sureness.ahead, before.id) ? [place - 1] : []),
    ...(tiedWithNext(sureness.ahead, id) ? [place + 1] : []),
  ];
  return { band, top: sureness.top, count: ranked.length, tiedWith };
}
