import { memo, useEffect, type MouseEvent } from 'react';
import type { Item } from '../../../../src/contract';
import type { ItemRow, Row } from '../arrange-rows';
import { answeredIn, type Column, type ColumnId } from '../columns';
import { shownValue } from '../figure-words';
import { useData, usePageStores, useView } from '../page-stores';
import { usePageNow } from '../page-now';
import { actOnCell } from './act-on-cell';
import { CellContent } from './cell-content';
import { DraftRow } from './draft-row';
import { HeadRow } from './head-row';
import { cellWords } from './item-facts';

interface GridRowProps {
  row: Row;
  index: number;
  start: number;
  /** Set where the row's height depends on its words. */
  measure: ((element: Element | null) => void) | undefined;
  columns: readonly Column[];
  activeColumn: string | null;
}

/** A row at its place in the list. */
export const GridRow = memo(function GridRow({ row, index, start, measure, columns, activeColumn }: GridRowProps) {
  const selected = useView((view) => view.selected === row.id);
  return (
    <div
      ref={measure}
      role="row"
      className="grid-row"
      data-index={index}
      data-kind={row.kind}
      data-group={row.kind === 'item' ? row.group : undefined}
      aria-rowindex={index + 2}
      aria-selected={row.kind === 'item' ? selected : undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      {row.kind === 'item' && <ItemCells row={row} columns={columns} activeColumn={activeColumn} />}
      {row.kind === 'head' && <HeadRow head={row} columns={columns} active={activeColumn !== null} />}
      {row.kind === 'draft' && <DraftRow row={row} columns={columns} active={activeColumn !== null} />}
    </div>
  );
});

function ItemCells({ row, columns, activeColumn }: { row: ItemRow; columns: readonly Column[]; activeColumn: string | null }) {
  const stores = usePageStores();
  useCheckInSight(row.shown.item);
  const model = useData(({ listing }) => listing.model);
  const mayRate = useData(({ listing }) => listing.can.rate);
  const about = useData(({ listing }) => listing.reading.kind !== 'complete');
  const facts = { value: shownValue(model, row.shown.item.figures), about, now: usePageNow() };
  const press = (event: MouseEvent, column: ColumnId) => {
    const cell = { row: row.id, column };
    stores.view.actions.activate(cell, row.id);
    if (event.button === 0) actOnCell(stores, row, cell);
  };
  return (
    <div className="grid-row-cells" role="presentation">
      {columns.map((column, at) => (
        <div
          key={column.id}
          role={column.id === 'item' ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          aria-label={cellWords(column.id, row, facts)}
          aria-readonly={answeredIn(column.id) && !mayRate ? true : undefined}
          aria-haspopup={column.id === 'menu' ? 'menu' : undefined}
          className="grid-cell"
          data-row={row.id}
          data-item={row.id}
          data-column={column.id}
          tabIndex={column.id === activeColumn ? 0 : -1}
          onClick={(event) => press(event, column.id)}
        >
          <CellContent column={column} row={row} facts={facts} />
        </div>
      ))}
    </div>
  );
}

/** Has the app asked about an item that was read from Jira alone, while its row can be seen. */
function useCheckInSight({ id, state }: Item): void {
  const { checker } = usePageStores().reading;
  const unchecked = state === 'unchecked';
  useEffect(() => (unchecked ? checker.seen(id) : undefined), [checker, id, unchecked]);
}
