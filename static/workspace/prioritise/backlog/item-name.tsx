import type { Item } from '../../../../src/contract';
import { words } from '../../../kit/words';
import { IssueLink } from '../grid/item-cell';
import { useData } from '../page-stores';

/** An item of the list; undefined where it is no longer in it. */
export function useItem(id: string): Item | undefined {
  return useData(({ listing }) => listing.items.get(id));
}

/** An item's key that leads to it. */
export function ItemKey({ id }: { id: string }) {
  const item = useItem(id);
  return item ? <IssueLink issue={item.key} /> : <>{words('backlog.goneItem')}</>;
}
