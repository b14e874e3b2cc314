import type { KeyboardEvent } from 'react';
import type { Row } from '../arrange-rows';
import type { Column } from '../columns';
import type { PageStores } from '../page-stores';
import { blockOf, selectedItems } from './block';

/** Space selects the row (or the rows of the block), Ctrl/Cmd+A all of them, Esc lets go. Answers false when the key selects nothing. */
export function selectByKey({ view, selection }: PageStores, { rows, columns }: { rows: readonly Row[]; columns: readonly Column[] }, event: KeyboardEvent): boolean {
  const { active } = view.getState();
  const { rows: selected, anchor } = selection.getState();
  const { actions } = selection;
  if (event.key === 'Escape' && (selected.size > 0 || anchor)) {
    actions.clear();
    return true;
  }
  if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    actions.select(rows.filter(({ kind }) => kind === 'item').map(({ id }) => id));
    return true;
  }
  if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const block = blockOf(rows, columns, anchor, active);
  const own = rows.filter(({ id, kind }) => kind === 'item' && id === active?.row).map(({ id }) => id);
  const covered = selectedItems(rows, new Set(), block).map(({ id }) => id);
  actions.toggle(covered.length > 0 ? covered : own);
  return true;
}
