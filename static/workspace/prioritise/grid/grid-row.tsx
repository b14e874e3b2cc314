import type { Row as TableRow } from '@tanstack/react-table';
import { memo, type MouseEvent } from 'react';
import type { ItemRow, Row } from '../arrange-rows';
import { answeredIn, type Column, type ColumnId } from '../columns';
import { shownValue } from '../figure-words';
import { useData, usePageStores, useView } from '../page-stores';
import { usePageNow } from '../page-now';
import { actOnCell } from './act-on-cell';
import type { DrawCell } from './define-columns';
import { DraftRow } from './draft-row';
import { HeadRow } from './head-row';
import { cellWords } from './item-facts';

interface GridRowProps {
  row: TableRow<Row>;
  index: number;
  start: number;
  /** Set where the row's height depends on its words. */
  measure: ((element: Element | null) => void) | undefined;
  columns: readonly Column[];
  activeColumn: string | null;
}

/** A row at its place in the list. */
export const GridRow = memo(function GridRow({ row, index, start, measure, columns, activeColumn }: GridRowProps) {
  const selected = useView((view) => view.selected) === row.original.id;
  const { original } = row;
  return (
    <div
      ref={measure}
      role="row"
      className="grid-row"
      data-index={index}
      data-kind={original.kind}
      data-group={original.kind === 'item' ? original.group : undefined}
      aria-rowindex={index + 2}
      aria-selected={original.kind === 'item' ? selected : undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      {original.kind === 'item' && <ItemCells row={row} item={original} activeColumn={activeColumn} />}
      {original.kind === 'head' && <HeadRow head={original} columns={columns} active={activeColumn !== null} />}
      {original.kind === 'draft' && <DraftRow row={original} columns={columns} active={activeColumn !== null} />}
    </div>
  );
});

function ItemCells({ row, item, activeColumn }: { row: TableRow<Row>; item: ItemRow; activeColumn: string | null }) {
  const stores = usePageStores();
  const model = useData(({ listing }) => listing.model);
  const mayRate = useData(({ listing }) => listing.can.rate);
  const about = useData(({ listing }) => listing.reading.kind !== 'complete');
  const facts = { value: shownValue(model, item.shown.item.figures), about, now: usePageNow() };
  const press = (event: MouseEvent, column: ColumnId) => {
    const cell = { row: item.id, column };
    stores.view.actions.activate(cell, item.id);
    if (event.button === 0) actOnCell(stores, item, cell);
  };
  return (
    <div className="grid-row-cells" role="presentation">
      {row.getVisibleCells().map(({ column: { id, columnDef } }, at) => (
        <div
          key={id}
          role={id === 'item' ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          aria-label={cellWords(id as ColumnId, item, facts)}
          aria-readonly={answeredIn(id as ColumnId) && !mayRate ? true : undefined}
          aria-haspopup={id === 'menu' ? 'menu' : undefined}
          className="grid-cell"
          data-row={item.id}
          data-item={item.id}
          data-column={id}
          tabIndex={id === activeColumn ? 0 : -1}
          onClick={(event) => press(event, id as ColumnId)}
        >
          {(columnDef.meta as { draw: DrawCell }).draw(item, facts)}
        </div>
      ))}
    </div>
  );
}
