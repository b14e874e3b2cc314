import { memo, type MouseEvent } from 'react';
import type { Row } from '../arrange-rows';
import { CapacityRow } from '../capacity/capacity-row';
import type { Column, ColumnId } from '../columns';
import { usePageStores, useSelection, useView } from '../page-stores';
import { pressToSelect } from '../selection/press-to-select';
import { actOnCell } from './act-on-cell';
import { DraftRow } from './draft-row';
import { HeadRow } from './head-row';
import { ItemCells } from './item-cells';
import { OutlineRow } from './outline-row';

interface GridRowProps {
  row: Row;
  index: number;
  start: number;
  /** Set where the row's height depends on its words. */
  measure: ((element: Element | null) => void) | undefined;
  /** The list flies past: see useOutlined. */
  outlined: boolean;
  columns: readonly Column[];
  /** For these three see ItemCells. */
  inRank: boolean;
  blockFrom: number;
  blockTo: number;
  activeColumn: string | null;
}

/** A row at its place in the list. */
export const GridRow = memo(function GridRow({ row, index, start, measure, outlined, columns, inRank, blockFrom, blockTo, activeColumn }: GridRowProps) {
  const current = useView((view) => view.selected === row.id);
  const selected = useSelection(({ rows }) => rows.has(row.id));
  const press = usePress(row);
  return (
    <div
      ref={measure}
      role="row"
      className={row.kind === 'item' ? 'grid-row grid-row-cells' : 'grid-row'}
      data-index={index}
      data-kind={row.kind}
      data-group={row.kind === 'item' ? row.group : undefined}
      aria-rowindex={index + 2}
      data-current={(row.kind === 'item' && current) || undefined}
      aria-selected={row.kind === 'item' ? selected : undefined}
      style={{ transform: `translateY(${start}px)` }}
      onMouseDown={keepTextUnselected}
      onClick={press}
    >
      {row.kind === 'item' && (outlined ? <OutlineRow row={row} columns={columns} /> : <ItemCells row={row} columns={columns} inRank={inRank} blockFrom={blockFrom} blockTo={blockTo} activeColumn={activeColumn} />)}
      {row.kind === 'head' && <HeadRow head={row} columns={columns} active={activeColumn !== null} />}
      {row.kind === 'capacity' && <CapacityRow line={row.line} columns={columns} active={activeColumn !== null} />}
      {row.kind === 'draft' && <DraftRow row={row} columns={columns} active={activeColumn !== null} />}
    </div>
  );
});

/** What a press on one of the row's cells does; a row that is no item, or in outline, has none to press. */
function usePress(row: Row): (event: MouseEvent<HTMLElement>) => void {
  const stores = usePageStores();
  return (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-item]');
    if (row.kind !== 'item' || !pressed) return;
    const cell = { row: row.id, column: pressed.dataset.column as ColumnId };
    if (pressToSelect(stores, event, cell)) return;
    stores.view.actions.activate(cell, row.id);
    if (event.button === 0) actOnCell(stores, row, cell);
  };
}

/** A press with Shift selects cells, not the words between two presses. */
function keepTextUnselected(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}
