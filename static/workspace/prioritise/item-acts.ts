import { STEPS } from '../../../src/domain/prioritise/model';
import { answeredIn } from './columns';
import type { PageStores } from './page-stores';
import type { ShownItem } from '../../kit/edits/shown-item';
import type { Cell } from './view-store';

/** True where the reader may rate; else they are told why not. */
export function mayRate({ data }: PageStores): boolean {
  const { rate } = data.getState().listing.can;
  if (!rate) data.actions.tell({ kind: 'not done', issue: null, trouble: { code: 'not-allowed', needs: 'EDIT_ISSUES' } });
  return rate;
}

/** Opens the editor of a cell that holds an answer; `typed` is what the reader has typed into it already. */
export function edit(stores: PageStores, cell: Cell, typed: string | null = null): void {
  if (mayRate(stores)) stores.view.actions.openOver({ kind: 'editor', cell, typed });
}

/** Asks for the reason of a must do. */
export function askMustDo(stores: PageStores, cell: Cell): void {
  if (mayRate(stores)) stores.view.actions.openOver({ kind: 'must do', cell });
}

/** Lets a must do go. */
export function letGo(stores: PageStores, issue: string): void {
  if (mayRate(stores)) stores.data.actions.change(issue, { kind: 'must do', reason: null });
}

/** What typing one character into a cell does: a digit answers a rating at once, or begins an effort. True if it did anything. */
export function typeInto(stores: PageStores, cell: Cell, { item }: ShownItem, character: string): boolean {
  const key = answeredIn(cell.column);
  if (key === null) return false;
  if (key === 'effort') {
    if (!/^\d$/.test(character)) return false;
    edit(stores, cell, character);
    return true;
  }
  const likely = STEPS[Number(character) - 1];
  if (likely === undefined || character === ' ') return false;
  const { source } = stores.data.getState().listing.model.criteria.find((criterion) => criterion.key === key)!;
  if (source === 'feedback') edit(stores, cell, character);
  else if (mayRate(stores)) {
    const sure = item.mine[key]?.sure ?? 'fairly';
    stores.data.actions.change(item.id, { kind: 'answers', answers: { [key]: { likely, sure } } });
  }
  return true;
}

/** Takes the reader's own answer in a cell back. */
export function clear(stores: PageStores, cell: Cell, { item }: ShownItem): void {
  const key = answeredIn(cell.column);
  if (key === null || !item.mine[key] || !mayRate(stores)) return;
  stores.data.actions.change(item.id, { kind: 'answers', answers: { [key]: null } });
}
