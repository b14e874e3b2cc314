import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { ShownItem } from '../../../kit/edits/shown-item';
import { rankRows } from '../arrange-rows';
import { useData, useView, useWeights } from '../page-stores';

const PlacesBefore = createContext<ReadonlyMap<string, number> | null>(null);

/** Knows the places that items have by the weights as they are, while others are tried out. */
export function PlacesAsTheyAre({ shown, children }: { shown: readonly ShownItem[]; children: ReactNode }) {
  const trying = useWeights(({ weights }) => weights !== null);
  const model = useData(({ listing }) => listing.model);
  const ranks = useData(({ listing }) => listing.ranks);
  const order = useView((view) => view.order);
  const places = useMemo(
    () => (trying ? new Map(rankRows(shown, ranks, model, order).ranked.map(({ id }, at) => [id, at + 1])) : null),
    [trying, shown, ranks, model, order],
  );
  return <PlacesBefore.Provider value={places}>{children}</PlacesBefore.Provider>;
}

/** How far an item has moved by the weights that are tried out: places up, or down when negative. 0: not at all, or nothing is tried. */
export function useMoved(id: string, place: number | null): number {
  const before = useContext(PlacesBefore)?.get(id);
  return before === undefined || place === null ? 0 : before - place;
}
