import type { ClipboardEvent } from 'react';
import { cellValue } from '../exchange/cell-value';
import { mayRate } from '../item-acts';
import type { ItemRow, Row } from '../arrange-rows';
import type { Column } from '../columns';
import { usePageStores, type PageStores } from '../page-stores';
import { blockOf, selectedItems, type Block } from './block';
import { withWeights } from '../weights/weights-store';
import { planPaste } from './plan-paste';
import { tellPaste } from './tell-paste';
import { readTsv, writeTsv } from './tsv';

interface Shown {
  rows: readonly Row[];
  columns: readonly Column[];
}

/** Copies the block (or the selected rows, or the active cell) as a spreadsheet takes it, and pastes one from the active cell on. */
export function useClipboard(list: Shown) {
  const stores = usePageStores();
  const onCopy = (event: ClipboardEvent) => {
    if (isText(event) || !document.getSelection()?.isCollapsed) return;
    const text = textOf(stores, list);
    if (text === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (isText(event) || text === '') return;
    event.preventDefault();
    paste(stores, list, text);
  };
  return { onCopy, onPaste };
}

function isText({ target }: ClipboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}

function textOf(stores: PageStores, { rows, columns }: Shown): string | null {
  const { rows: selected } = stores.selection.getState();
  const block = standingBlock(stores, { rows, columns });
  const items = block ? rows.slice(block.top, block.bottom + 1).filter(isItem) : selectedItems(rows, selected, null);
  const active = stores.view.getState().active;
  const here = active && rows.find((row): row is ItemRow => isItem(row) && row.id === active.row);
  if (items.length === 0 && !here) return null;
  const copied = items.length > 0 ? items : [here!];
  const width = block ? columns.slice(block.left, block.right + 1) : items.length > 0 ? columns : columns.filter(({ id }) => id === active!.column);
  const { model, objectives } = stores.data.getState().listing;
  const terms = { model: withWeights(model, stores.weights.getState().weights), objectives };
  return writeTsv(copied.map((row) => width.filter(({ id }) => id !== 'menu').map(({ id }) => String(cellValue(id, row, terms) ?? ''))));
}

function paste(stores: PageStores, { rows, columns }: Shown, text: string): void {
  const { active } = stores.view.getState();
  const block = standingBlock(stores, { rows, columns });
  const top = block?.top ?? rows.findIndex(({ id }) => id === active?.row);
  const left = block?.left ?? columns.findIndex(({ id }) => id === active?.column);
  if (top < 0 || left < 0 || !mayRate(stores)) return;
  const table = readTsv(text);
  const filled = block && table.length === 1 && table[0]!.length === 1 ? spread(table[0]![0]!, block) : table;
  const { listing } = stores.data.getState();
  const plan = planPaste(filled, rows.slice(top).filter(isItem), columns.slice(left), listing, listing.can.closed);
  tellPaste(stores, plan);
}

function standingBlock({ view, selection }: PageStores, { rows, columns }: Shown): Block | null {
  return blockOf(rows, columns, selection.getState().anchor, view.getState().active);
}

/** One value for each cell of a block. */
function spread(text: string, { top, bottom, left, right }: Block): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => text));
}

function isItem(row: Row): row is ItemRow {
  return row.kind === 'item';
}
