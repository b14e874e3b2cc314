import type { ItemRow } from '../arrange-rows';
import { answeredIn } from '../columns';
import { ask, edit } from '../item-acts';
import type { PageStores } from '../page-stores';
import type { Cell } from '../view-store';

/** What Enter, F2 or a click does in a cell of an item: an answer is edited, the menu opens, and any other figure is explained. */
export function actOnCell(stores: PageStores, row: ItemRow, cell: Cell): void {
  const key = answeredIn(cell.column);
  if (key !== null) edit(stores, cell);
  else if (cell.column === 'objective') ask(stores, 'objective', cell);
  else if (cell.column === 'menu') stores.view.actions.openOver({ kind: 'menu', cell });
  else if (cell.column === 'value' && row.group === 'not rated') rateFirst(stores, row.id);
  else stores.view.actions.showWhy(true);
}

/** Asks the one question that gives an item a value. */
export function rateFirst(stores: PageStores, issue: string): void {
  const { keyCriterion } = stores.data.getState().listing.model;
  edit(stores, { row: issue, column: `criterion:${keyCriterion}` });
}
