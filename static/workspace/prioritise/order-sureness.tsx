import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { OrderSureness } from '../../../src/domain/prioritise/sureness/order-sureness';
import type { ItemRow } from './arrange-rows';
import { useData } from './page-stores';
import { SurenessProvider, useSureness } from './sureness/use-sureness';
import type { PlaceSureness } from './sureness-words';
import { isTied, tiedPairs, type TiedPairs } from './ties';

/** How many make the top where no capacity says it. */
export const USUAL_TOP = 5;

const NONE: readonly ItemRow[] = [];
const NO_PAIRS: TiedPairs = new Map();
const Ranked = createContext<readonly ItemRow[]>(NONE);
const Tied = createContext<TiedPairs>(NO_PAIRS);

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
      <SurenessProvider ranked={known} top={top}><TiesKnown>{children}</TiesKnown></SurenessProvider>
    </Ranked.Provider>
  );
}

/** Finds the ties once for all who show them. */
function TiesKnown({ children }: { children: ReactNode }) {
  const sureness = useSureness();
  const tied = useMemo(() => (sureness ? tiedPairs(sureness) : NO_PAIRS), [sureness]);
  return <Tied.Provider value={tied}>{children}</Tied.Provider>;
}

/** The pairs of neighbours that are too close to call; none while that is not known. */
export function useTiedPairs(): TiedPairs {
  return useContext(Tied);
}

/** How many items have a rank; 0 while not all is read. */
export function useRankedCount(): number {
  return useContext(Ranked).length;
}

/** How sure the place of an item is; null where that is not known, or it has none. */
export function usePlaceSureness({ id, place }: Pick<ItemRow, 'id' | 'place'>): PlaceSureness | null {
  const sureness = useSureness();
  const ranked = useContext(Ranked);
  const tied = useTiedPairs();
  return useMemo(() => placeSureness(sureness, tied, ranked, id, place), [sureness, tied, ranked, id, place]);
}

function placeSureness(sureness: OrderSureness | null, tied: TiedPairs, ranked: readonly ItemRow[], id: string, place: number | null): PlaceSureness | null {
  const band = sureness?.bandOf(id);
  if (!sureness || !band || place === null) return null;
  const tiedWith = [
    ...(isTied(tied, ranked[place - 2], { id }) ? [place - 1] : []),
    ...(isTied(tied, { id }, ranked[place]) ? [place + 1] : []),
  ];
  return { band, top: sureness.top, count: ranked.length, tiedWith };
}
