import { useLayoutEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { CustomerEntry } from '../../../../src/contract';
import type { Opened } from './customer-row';
import { isEdited, type ColumnId } from './columns';
import { moveByKey } from './move-by-key';

/** The heights in px of the head and of a row. */
export const TABLE_HEAD = 33;
export const TABLE_ROW = window.matchMedia('(pointer: coarse)').matches ? 56 : 42;

interface Hands {
  scroller: RefObject<HTMLDivElement>;
  customers: readonly CustomerEntry[];
  columns: readonly ColumnId[];
  onAsks(customer: CustomerEntry): void;
  onMenu(customer: CustomerEntry, anchor: Element): void;
}

/** Which cell of the table is active and which is being edited, and the keys: arrows move, Enter, F2 or a letter edits. */
export function useTableHands({ scroller, customers, columns, onAsks, onMenu }: Hands) {
  const [active, setActive] = useState<{ row: string; column: ColumnId; focus: number }>({ row: '', column: 'name', focus: 0 });
  const [open, setOpen] = useState<Opened | null>(null);
  const at = Math.max(0, customers.findIndex(({ id }) => id === active.row));
  const column = columns.includes(active.column) ? active.column : 'name';
  const { row, focus } = active;
  useLayoutEffect(() => {
    if (focus > 0 && !open) cellOf(scroller.current!, row, column)?.focus({ preventScroll: true });
  }, [focus, open, row, column, scroller]);

  const goTo = (index: number, to: ColumnId) => {
    const next = customers[Math.max(0, Math.min(customers.length - 1, index))];
    setOpen(null);
    if (next) setActive((before) => ({ row: next.id, column: to, focus: before.focus + 1 }));
  };
  const edit = (customer: CustomerEntry, on: ColumnId, typed: string | null) => {
    setActive((before) => ({ ...before, row: customer.id, column: on }));
    if (on === 'menu') onMenu(customer, cellOf(scroller.current!, customer.id, on)!);
    else if (on === 'asks') onAsks(customer);
    else if (isEdited(on)) setOpen({ row: customer.id, column: on, typed });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const customer = customers[at];
    if (!customer || open || event.defaultPrevented) return;
    const page = Math.max(1, Math.floor((scroller.current!.clientHeight - TABLE_HEAD) / TABLE_ROW) - 1);
    const moved = moveByKey(event, { row: at, column: columns.indexOf(column) }, { rows: customers.length, columns: columns.length, page });
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (moved) goTo(moved.row, columns[moved.column]!);
    else if (plain && (event.key === 'Enter' || event.key === 'F2')) edit(customer, column, null);
    else if (plain && event.key.length === 1 && event.key !== ' ' && column !== 'tier' && isEdited(column)) edit(customer, column, event.key);
    else return;
    event.preventDefault();
  };
  /** A cell that got the focus by Tab or a press becomes the active one. */
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const { row: id, column: on } = target.dataset;
    if (id && on && (id !== row || on !== active.column)) setActive((before) => ({ ...before, row: id, column: on as ColumnId }));
  };
  return { at, column, open, edit, goTo, onKeyDown, onFocus };
}

function cellOf(grid: Element, row: string, column: ColumnId): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
}
