import type { MouseEvent } from 'react';
import type { PageStores } from '../page-stores';
import type { Cell } from '../view-store';

/** A press with Shift makes a block from the active cell to the pressed one, with Ctrl/Cmd it selects the row. Answers false for a plain press, which ends a block. */
export function pressToSelect({ view, selection }: PageStores, event: MouseEvent, cell: Cell): boolean {
  const { actions } = selection;
  const { active } = view.getState();
  if (event.shiftKey) actions.anchorAt(active ?? cell);
  else if (event.ctrlKey || event.metaKey) actions.toggle([cell.row]);
  else {
    actions.endBlock();
    return false;
  }
  view.actions.activate(cell, cell.row);
  return true;
}
