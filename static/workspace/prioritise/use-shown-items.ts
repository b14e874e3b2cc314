import { useMemo, useState } from 'react';
import type { Item } from '../../../src/contract';
import type { Edit } from '../../kit/edits/edit';
import { shownItem, type ShownItem } from '../../kit/edits/shown-item';
import { useData } from './page-stores';

const NONE: readonly Edit[] = [];

/** All items as they are shown, with what is on its way laid over them. An item nobody is changing keeps its object. */
export function useShownItems(): readonly ShownItem[] {
  const items = useData(({ listing }) => listing.items);
  const model = useData(({ listing }) => listing.model);
  const edits = useData((state) => state.edits);
  const [settled] = useState(() => new WeakMap<Item, ShownItem>());
  return useMemo(() => {
    const byIssue = groupByIssue(edits);
    return [...items.values()].map((item) => {
      const own = byIssue.get(item.id);
      if (own) return shownItem(item, own, model);
      const known = settled.get(item) ?? shownItem(item, NONE, model);
      settled.set(item, known);
      return known;
    });
  }, [items, edits, model, settled]);
}

function groupByIssue(edits: readonly Edit[]): Map<string, Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) groups.set(edit.issue, [...(groups.get(edit.issue) ?? []), edit]);
  return groups;
}
