import { memo } from 'react';
import type { Abilities } from '../../../../src/contract';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { answeredIn, type Column, type ColumnId } from '../columns';
import { CellContent } from './cell-content';
import { cellWords, type ItemFacts } from './item-facts';

interface GridCellProps {
  column: Column;
  /** From 0, in the order of the columns. */
  at: number;
  row: ItemRow;
  facts: ItemFacts;
  can: Abilities;
  /** The one cell of the list that Tab leads to. */
  active: boolean;
  /** Undefined where no block is selected in the row. */
  selected: boolean | undefined;
}

/** What is not read first. */
const QUIET: ReadonlySet<ColumnId> = new Set(['top', 'rated']);

/** One cell of an item's row. */
export const GridCell = memo(function GridCell({ column, at, row, facts, can, active, selected }: GridCellProps) {
  const { id } = column;
  const readOnly = isReadOnly(id, can);
  return (
    <div
      role={id === 'item' ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-selected={selected}
      aria-label={cellWords(id, row, facts)}
      aria-readonly={readOnly || undefined}
      title={can.rate && readOnly ? words('prioritise.closed') : undefined}
      aria-haspopup={id === 'menu' || id === 'objective' ? 'menu' : undefined}
      className={QUIET.has(id) ? 'grid-cell subtle' : 'grid-cell'}
      data-row={row.id}
      data-item={row.id}
      data-column={id}
      tabIndex={active ? 0 : -1}
    >
      <CellContent column={column} row={row} facts={facts} />
    </div>
  );
});

/** True for a cell that would hold an answer of the reader if they might give it. */
function isReadOnly(column: ColumnId, { rate, closed }: Abilities): boolean {
  const answered = column === 'objective' ? column : answeredIn(column);
  return answered !== null && (!rate || closed.includes(answered));
}
