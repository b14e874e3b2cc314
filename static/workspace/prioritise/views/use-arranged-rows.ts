import { useDeferredValue, useMemo, useState } from 'react';
import type { ShownItem } from '../../../kit/edits/shown-item';
import type { CapacityLine } from '../../../../src/domain/prioritise/sureness/capacity-line';
import { likelyFigures } from '../../../../src/domain/prioritise/likely-figures';
import { arrangeRows, orderRows, slotsOf, withDrafts, type KnownSlots, type RankedRows, type Row } from '../arrange-rows';
import { useCapacityLine } from '../capacity/use-capacity-line';
import { withCapacityLine } from '../capacity/with-capacity-line';
import { usePageNow } from '../page-now';
import { useData, useView } from '../page-stores';
import { useShownItems } from '../use-shown-items';
import { useShownModel } from '../weights/use-shown-model';

/** The list as the reader looks at it, and all of it in its order. */
export interface ArrangedRows {
  shown: readonly ShownItem[];
  all: RankedRows;
  rows: readonly Row[];
  /** Where the capacity ends; null where none is set. */
  line: CapacityLine | null;
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
  const slots = useMemo(() => slotsOf(shown, ranks, known), [shown, ranks, known]);
  const kept = useData(({ listing }) => listing.model);
  const figures = useMemo(() => likelyFigures(slots, kept, order), [slots, kept, order]);
  const all = useMemo(() => orderRows(slots, figures, model), [slots, figures, model]);
  const arranged = useMemo(() => arrangeRows(all, { model, objectives }, { order, search, filter, group }, now), [all, model, objectives, order, search, filter, group, now]);
  const line = useCapacityLine(all);
  const drawn = group === 'none' ? line : null;
  const rows = useMemo(() => withDrafts(withCapacityLine(arranged, drawn), drafts), [arranged, drawn, drafts]);
  return { shown, all, rows, line };
}

function useLook() {
  const order = useView((view) => view.order);
  const filter = useView((view) => view.filter);
  const group = useView((view) => view.group);
  const search = useView((view) => view.search);
  return { order, filter, group, search };
}
