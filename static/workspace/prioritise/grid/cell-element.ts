import type { Cell } from '../view-store';

/** The element of a cell, or of its row's first cell where the column is folded away; null when the row is not drawn. */
export function cellElement({ row, column }: Cell): HTMLElement | null {
  const cells = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(({ dataset }) => dataset.row === row);
  return cells.find(({ dataset }) => dataset.column === column) ?? cells.find(({ tabIndex }) => tabIndex === 0) ?? cells[0] ?? null;
}
