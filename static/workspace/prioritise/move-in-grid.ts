/** How far a key goes in a grid of `rows` × `columns`. */
export interface GridSize {
  rows: number;
  columns: number;
  /** Rows that fit the window: the length of PageUp and PageDown. */
  page: number;
}

export interface GridPlace {
  row: number;
  column: number;
}

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/**
 * Where a key leads from a place: arrows, Home and End in the row, with Ctrl or Cmd to the first and the last row,
 * PageUp and PageDown. Null when the key moves nothing. `rtl` turns left and right around.
 */
export function moveInGrid(from: GridPlace, pressed: Pressed, size: GridSize, rtl = false): GridPlace | null {
  const far = pressed.ctrlKey || pressed.metaKey;
  const to = target(from, pressed.key, far, size, rtl ? -1 : 1);
  return to && { row: clamp(to.row, size.rows), column: clamp(to.column, size.columns) };
}

function target({ row, column }: GridPlace, key: string, far: boolean, size: GridSize, right: number): GridPlace | null {
  switch (key) {
    case 'ArrowUp': return { row: far ? 0 : row - 1, column };
    case 'ArrowDown': return { row: far ? size.rows : row + 1, column };
    case 'ArrowLeft': return { row, column: column - right };
    case 'ArrowRight': return { row, column: column + right };
    case 'Home': return { row: far ? 0 : row, column: 0 };
    case 'End': return { row: far ? size.rows : row, column: size.columns };
    case 'PageUp': return { row: row - size.page, column };
    case 'PageDown': return { row: row + size.page, column };
    default: return null;
  }
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}
