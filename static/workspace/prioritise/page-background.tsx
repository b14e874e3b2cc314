import { usePageStores } from './page-stores';
import { useShowAddress, type PageAddress } from './use-page-address';
import { useChanges } from './reading/use-changes';
import { useFollowAddress } from './use-follow-address';
import { useNamedItem } from './use-named-item';
import { useSettling } from './use-settling';
import { useUndoKeys } from '../../kit/undo-keys';

/** What runs behind the page whatever it shows: undo keys, the address, and what others say meanwhile. */
export function PageBackground({ address, readAt }: { address: PageAddress; readAt: number }) {
  const { data, reading } = usePageStores();
  useUndoKeys(data.actions);
  useSettling();
  useChanges(reading.look, readAt);
  useShowAddress(address);
  useFollowAddress(address);
  useNamedItem();
  return null;
}
