import { memo, useEffect, type MouseEvent } from 'react';
import type { Abilities, Item } from '../../../../src/contract';
import type { ItemRow, Row } from '../arrange-rows';
import { answeredIn, type Column, type ColumnId } from '../columns';
import { shownValue } from '../figure-words';
import { useData, usePageStores, useSelection, useTerms, useView } from '../page-stores';
import { pressToSelect } from '../selection/press-to-select';
import { usePlaceSureness } from '../order-sureness';
import { useMoved } from '../weights/places-before';
import { useShownModel } from '../weights/use-shown-model';
import { usePageNow } from '../page-now';
import { actOnCell } from './act-on-cell';
import { CapacityRow } from '../capacity/capacity-row';
import { CellContent } from './cell-content';
import { words } from '../../../kit/words';
import { DraftRow } from './draft-row';
import { HeadRow } from './head-row';
import { cellWords } from './item-facts';
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
  /** The likely ranks have no column: see ItemFacts. */
  inRank: boolean;
  /** The first and the last column of the row that a selected block covers; −1 where it covers none. */
  blockFrom: number;
  blockTo: number;
  activeColumn: string | null;
}

/** What is not read first. */
const QUIET: ReadonlySet<ColumnId> = new Set(['top', 'rated']);

/** A row at its place in the list. */
export const GridRow = memo(function GridRow({ row, index, start, measure, outlined, columns, inRank, blockFrom, blockTo, activeColumn }: GridRowProps) {
  const current = useView((view) => view.selected === row.id);
  const selected = useSelection(({ rows }) => rows.has(row.id));
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
    >
      {row.kind === 'item' && (outlined ? <OutlineRow row={row} columns={columns} /> : <ItemCells row={row} columns={columns} inRank={inRank} blockFrom={blockFrom} blockTo={blockTo} activeColumn={activeColumn} />)}
      {row.kind === 'head' && <HeadRow head={row} columns={columns} active={activeColumn !== null} />}
      {row.kind === 'capacity' && <CapacityRow line={row.line} columns={columns} active={activeColumn !== null} />}
      {row.kind === 'draft' && <DraftRow row={row} columns={columns} active={activeColumn !== null} />}
    </div>
  );
});

type ItemCellsProps = Pick<GridRowProps, 'columns' | 'inRank' | 'blockFrom' | 'blockTo' | 'activeColumn'> & { row: ItemRow };

function ItemCells({ row, columns, inRank, blockFrom, blockTo, activeColumn }: ItemCellsProps) {
  const stores = usePageStores();
  useCheckInSight(row.shown.item);
  const model = useShownModel();
  const can = useData(({ listing }) => listing.can);
  const terms = useTerms();
  const about = useData(({ listing }) => listing.reading.kind !== 'complete');
  const oneLine = useView((view) => view.density === 'compact');
  const sure = usePlaceSureness(row);
  const facts = { terms, value: shownValue(model, row.shown.item.figures), about, oneLine, moved: useMoved(row.id, row.place), sure, inRank, now: usePageNow() };
  const press = (event: MouseEvent, column: ColumnId) => {
    const cell = { row: row.id, column };
    if (pressToSelect(stores, event, cell)) return;
    stores.view.actions.activate(cell, row.id);
    if (event.button === 0) actOnCell(stores, row, cell);
  };
  return (
    <>
      {columns.map((column, at) => (
        <div
          key={column.id}
          role={column.id === 'item' ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          aria-selected={blockFrom < 0 ? undefined : blockFrom <= at && at <= blockTo}
          aria-label={cellWords(column.id, row, facts)}
          aria-readonly={isReadOnly(column.id, can) || undefined}
          title={can.rate && isReadOnly(column.id, can) ? words('prioritise.closed') : undefined}
          aria-haspopup={column.id === 'menu' || column.id === 'objective' ? 'menu' : undefined}
          className={QUIET.has(column.id) ? 'grid-cell subtle' : 'grid-cell'}
          data-row={row.id}
          data-item={row.id}
          data-column={column.id}
          tabIndex={column.id === activeColumn ? 0 : -1}
          onMouseDown={keepTextUnselected}
          onClick={(event) => press(event, column.id)}
        >
          <CellContent column={column} row={row} facts={facts} />
        </div>
      ))}
    </>
  );
}

/** Has the app asked about an item that was read from Jira alone, while its row can be seen. */
function useCheckInSight({ id, state }: Item): void {
  const { checker } = usePageStores().reading;
  const unchecked = state === 'unchecked';
  useEffect(() => (unchecked ? checker.seen(id) : undefined), [checker, id, unchecked]);
}

/** True for a cell that would hold an answer of the reader if they might give it. */
function isReadOnly(column: ColumnId, { rate, closed }: Abilities): boolean {
  const answered = column === 'objective' ? column : answeredIn(column);
  return answered !== null && (!rate || closed.includes(answered));
}

/** A press with Shift selects cells, not the words between two presses. */
function keepTextUnselected(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}
