import { useEffect } from 'react';
import { useData, usePageStores, useView } from './page-stores';
import type { PageAddress } from './use-page-address';
import { useSettling } from './use-settling';
import { useUndoKeys } from '../../kit/undo-keys';

/** What runs behind the page whatever it shows: undo keys, the address, and reading again what was on its way. */
export function PageBackground({ address, project }: { address: PageAddress; project: string }) {
  useUndoKeys(usePageStores().data.actions);
  useSettling(project);
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
