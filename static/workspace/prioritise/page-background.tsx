import { useEffect } from 'react';
import { useData, usePageStores, useView } from './page-stores';
import type { PageAddress } from './use-page-address';
import { useChanges } from './reading/use-changes';
import { useSettling } from './use-settling';
import { useUndoKeys } from '../../kit/undo-keys';

/** What runs behind the page whatever it shows: undo keys, the address, and what others say meanwhile. */
export function PageBackground({ address, readAt }: { address: PageAddress; readAt: number }) {
  const { data, reading } = usePageStores();
  useUndoKeys(data.actions);
  useSettling();
  useChanges(reading.look, readAt);
  const order = useView((view) => view.order);
  const search = useView((view) => view.search);
  const selected = useView((view) => (view.whyOpen ? view.selected : null));
  const why = useData(({ listing }) => (selected ? (listing.items.get(selected)?.key ?? null) : null));
  useEffect(() => {
    const timer = setTimeout(() => address.show({ order, search, why }), 300);
    return () => clearTimeout(timer);
  }, [address, order, search, why]);
  return null;
}
