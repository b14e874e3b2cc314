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

/** True where the reader may answer a criterion (or `effort`); else they are told why not. */
export function mayAnswer(stores: PageStores, key: string): boolean {
  const closed = stores.data.getState().listing.can.closed.includes(key);
  if (!mayRate(stores)) return false;
  if (closed) stores.data.actions.tell({ kind: 'not done', issue: null, trouble: { code: 'not-allowed', needs: 'CRITERION_ROLE' } });
  return !closed;
}

/** Opens the editor of a cell that holds an answer; `typed` is what the reader has typed into it already. */
export function edit(stores: PageStores, cell: Cell, typed: string | null = null): void {
  if (mayAnswer(stores, answeredIn(cell.column)!)) stores.view.actions.openOver({ kind: 'editor', cell, typed });
}

/** Asks for the reason of a must do. */
export function askMustDo(stores: PageStores, cell: Cell): void {
  if (mayRate(stores)) stores.view.actions.openOver({ kind: 'must do', cell });
}

/** Asks for the line that says why a customer wants an item, or for the objective that it serves. */
export function ask(stores: PageStores, kind: 'why' | 'objective', cell: Cell): void {
  if (mayRate(stores)) stores.view.actions.openOver({ kind, cell });
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
  else if (mayAnswer(stores, key)) {
    const sure = item.mine[key]?.sure ?? 'fairly';
    stores.data.actions.change(item.id, { kind: 'answers', answers: { [key]: { likely, sure } } });
  }
  return true;
}

/** Takes back what stands in a cell: the reader's own answer, or the objective. */
export function clear(stores: PageStores, cell: Cell, { item }: ShownItem): void {
  const key = answeredIn(cell.column);
  if (cell.column === 'objective' && item.figures.objective !== null && mayRate(stores)) stores.data.actions.change(item.id, { kind: 'objective', objective: null });
  if (key === null || !item.mine[key] || !mayAnswer(stores, key)) return;
  stores.data.actions.change(item.id, { kind: 'answers', answers: { [key]: null } });
}
