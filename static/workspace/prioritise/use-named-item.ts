import { useEffect } from 'react';
import { useData, usePageStores, useView } from './page-stores';

/** Opens the drawer of the item that the address names by its key, as soon as the item has been read; it is named no more once all has been read without it. */
export function useNamedItem(): void {
  const { view } = usePageStores();
  const named = useView((state) => state.named);
  const id = useData(({ listing }) => (named === null ? null : ([...listing.items.values()].find(({ key }) => key === named)?.id ?? null)));
  const complete = useData(({ listing }) => listing.reading.kind === 'complete');
  useEffect(() => {
    if (named === null) return;
    if (id !== null) {
      view.actions.activate({ row: id, column: 'item' }, id, false);
      view.actions.showWhy(true);
    } else if (complete) view.actions.nameItem(null);
  }, [named, id, complete, view]);
}
