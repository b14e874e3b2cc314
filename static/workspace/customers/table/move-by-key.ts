import type { KeyboardEvent } from 'react';
import { moveInGrid, type GridPlace, type GridSize } from '../../prioritise/move-in-grid';

/** Where a key of the grid leads, in the direction in which the page is read; null when it moves nothing. */
export function moveByKey(event: KeyboardEvent, from: GridPlace, size: GridSize): GridPlace | null {
  return moveInGrid(from, event, size, getComputedStyle(event.currentTarget).direction === 'rtl');
}
