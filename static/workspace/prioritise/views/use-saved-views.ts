import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { useData } from '../page-stores';

interface Saved {
  views: SavedView[];
  mayShare: boolean;
}

/** The views that the reader keeps here and those shared here; asked for once somebody `wants` them. */
export function useSavedViews(wanted: boolean) {
  const project = useData(({ listing }) => listing.project.id);
  return useQuery({ queryKey: ['views', project], queryFn: (): Promise<Saved> => call('list-views', { project }), enabled: wanted, staleTime: Infinity });
}

/** A view to keep: in the place of one, or a new one, whose `once` makes it one however often it is sent. */
export type ViewToSave = { name: string; shared: boolean; state: string } & ({ before: SavedView } | { before: null; once: string });

/** Saves and deletes views. What the app answers stands in the list at once: a query of the store would come too late. Both throw CallFailed. */
export function useViewActs() {
  const project = useData(({ listing }) => listing.project.id);
  const queries = useQueryClient();
  const put = (change: (views: SavedView[]) => SavedView[]) =>
    queries.setQueryData<Saved>(['views', project], (old) => old && { ...old, views: change(old.views) });
  return {
    async save({ name, shared, state, ...which }: ViewToSave): Promise<SavedView> {
      const { view } = await call('save-view', { project, name, shared, state, ...placeOf(which) });
      put((views) => [...views.filter(({ id }) => id !== view.id), view].sort((a, b) => a.name.localeCompare(b.name)));
      return view;
    },
    async drop({ id }: SavedView): Promise<void> {
      await call('delete-view', { project, id });
      put((views) => views.filter((view) => view.id !== id));
    },
    readAgain: () => queries.invalidateQueries({ queryKey: ['views', project] }),
  };
}

function placeOf(which: { before: SavedView } | { before: null; once: string }) {
  return which.before ? { id: which.before.id, version: which.before.version } : { once: which.once };
}
