import { words } from '../../../kit/words';
import { readAddress, stateOf } from '../address';
import { useView } from '../page-stores';
import { useSavedViews } from './use-saved-views';

/** The name of the saved view that the list began with, and that it looks otherwise by now; null where there is none. */
export function useSavedName(): string | null {
  const saved = useView((state) => state.saved);
  const state = useView(stateOf);
  const { data } = useSavedViews(saved !== null);
  const current = data?.views.find(({ id }) => id === saved);
  if (!current) return null;
  return stateOf(readAddress(current.state)) === state ? current.name : words('views.saved.changed', { name: current.name });
}
