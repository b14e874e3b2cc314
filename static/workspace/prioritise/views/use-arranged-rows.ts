import { useDeferredValue, useMemo, useState } from 'react';
import type { ShownItem } from '../../../kit/edits/shown-item';
import { arrangeRows, rankRows, withDrafts, type KnownSlots, type RankedRows, type Row } from '../arrange-rows';
import { usePageNow } from '../page-now';
import { useData, useView } from '../page-stores';
import { useShownItems } from '../use-shown-items';
import { useShownModel } from '../weights/use-shown-model';

/** The list as the reader looks at it, and all of it in its order. */
export interface ArrangedRows {
  shown: readonly ShownItem[];
  all: RankedRows;
  rows: readonly Row[];
}

/** Arranges the items again when they, their order or the look change. What is typed into the search may come a little later. */
export function useArrangedRows(): ArrangedRows {
  const shown = useShownItems();
  const model = useShownModel();
  const objectives = useData(({ listing }) => listing.objectives);
  const ranks = useData(({ listing }) => listing.ranks);
  const drafts = useData((state) => state.drafts);
  const { order, filter, group, search: typed } = useLook();
  const search = useDeferredValue(typed);
  const now = usePageNow();
  const [known] = useState((): KnownSlots => new WeakMap());
  const all = useMemo(() => rankRows(shown, ranks, model, order, known), [shown, ranks, model, order, known]);
  const arranged = useMemo(() => arrangeRows(all, { model, objectives }, { order, search, filter, group }, now), [all, model, objectives, order, search, filter, group, now]);
  const rows = useMemo(() => withDrafts(arranged, drafts), [arranged, drafts]);
  return { shown, all, rows };
}

function useLook() {
  const order = useView((view) => view.order);
  const filter = useView((view) => view.filter);
  const group = useView((view) => view.group);
  const search = useView((view) => view.search);
  return { order, filter, group, search };
}
