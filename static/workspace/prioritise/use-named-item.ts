import { useEffect, useRef } from 'react';
import { useData, usePageStores } from './page-stores';

/** Opens the drawer of the item that the address names by its key, once, as soon as the item has been read. */
export function useNamedItem(key: string | null): void {
  const { view } = usePageStores();
  const opened = useRef(key === null || view.getState().selected !== null);
  const id = useData(({ listing }) => (opened.current ? null : ([...listing.items.values()].find((item) => item.key === key)?.id ?? null)));
  useEffect(() => {
    if (id === null || opened.current) return;
    opened.current = true;
    view.actions.activate({ row: id, column: 'item' }, id, false);
    view.actions.showWhy(true);
  }, [id, view]);
}
