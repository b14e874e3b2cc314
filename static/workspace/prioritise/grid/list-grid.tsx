import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, type CSSProperties, type RefObject } from 'react';
import { words } from '../../../kit/words';
import type { Row } from '../arrange-rows';
import { tracksOf, type Column, type ColumnId } from '../columns';
import { useData, usePageStores, useView, useWeights, type PageStores } from '../page-stores';
import type { Block } from '../selection/block';
import { useBlock } from '../selection/use-block';
import { useClipboard } from '../selection/use-clipboard';
import { cellElement } from './cell-element';
import { GridRow } from './grid-row';
import { GridHead } from './grid-head';
import { TieMarks } from './tie-marks';
import { useColumns } from './use-columns';
import { useGridKeys } from './use-grid-keys';
import { useOutlined } from './use-outlined';
import { HEAD, HEIGHTS, MEASURED, useRows } from './use-rows';
import { useTies } from './use-ties';
import { useWidthOf } from './use-width-of';
import './grid.css';
import './sureness.css';

/** The list as a grid of rows that are drawn only where they can be seen. One tab stop; see useGridKeys for its keys. */
export function ListGrid({ rows }: { rows: readonly Row[] }) {
  const stores = usePageStores();
  const scroller = useRef<HTMLDivElement>(null);
  const project = useData(({ listing }) => listing.project.name);
  const active = useView((view) => view.active);
  const density = useView((view) => view.density);
  const { columns, inRank } = useColumns(useWidthOf(scroller), density);
  const heights = HEIGHTS[density];
  const activeAt = useMemo(() => (active ? rows.findIndex(({ id }) => id === active.row) : -1), [rows, active]);
  const virtual = useRows(scroller, rows, heights, activeAt);
  const keys = useGridKeys({ rows, columns, page: () => Math.max(1, Math.floor((scroller.current!.clientHeight - HEAD) / heights.item) - 1) });
  const clipboard = useClipboard({ rows, columns });
  const block = useBlock(rows, columns);
  const trying = useWeights(({ weights }) => weights !== null);
  const { ties, overtaken } = useTies(rows);
  const drawn = virtual.getVirtualItems();
  const outlined = useOutlined(drawn.map(({ index }) => rows[index]!.id), virtual.isScrolling);
  useFollowFocus(scroller, virtual, activeAt);
  return (
    <div ref={scroller} className="grid-scroller">
      <div
        role="grid"
        className="grid"
        data-density={density}
        data-in-rank={inRank || undefined}
        data-trying={trying || undefined}
        data-overtaken={overtaken || undefined}
        aria-label={words('prioritise.grid', { project })}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        style={{ '--grid-columns': tracksOf(columns) } as CSSProperties}
        aria-multiselectable
        onKeyDown={keys}
        {...clipboard}
        onFocus={({ target }) => activateFocused(stores, target)}
      >
        <GridHead columns={columns} />
        <div role="rowgroup" className="grid-body" style={{ blockSize: virtual.getTotalSize() }}>
          {drawn.map(({ index, start }) => (
            <GridRow
              key={rows[index]!.id}
              row={rows[index]!}
              index={index}
              start={start - HEAD}
              measure={MEASURED.includes(rows[index]!.kind) ? virtual.measureElement : undefined}
              outlined={outlined.has(rows[index]!.id) && index !== activeAt}
              columns={columns}
              inRank={inRank}
              blockFrom={inBlock(block, index) ? block.left : -1}
              blockTo={inBlock(block, index) ? block.right : -1}
              activeColumn={activeColumn(index, activeAt, active?.column, columns)}
            />
          ))}
          {ties.length > 0 && <TieMarks ties={ties} first={drawn[0]?.index ?? 0} last={drawn.at(-1)?.index ?? 0} placeOf={(at) => placeOf(virtual, at)} />}
        </div>
      </div>
    </div>
  );
}

function placeOf(virtual: Virtualizer<HTMLElement, Element>, at: number): { start: number; end: number } {
  const measured = virtual.measurementsCache[at];
  return { start: (measured?.start ?? HEAD) - HEAD, end: (measured?.end ?? HEAD) - HEAD };
}

/** A cell that got the focus by Tab or a press becomes the active one. */
function activateFocused({ view }: PageStores, target: HTMLElement): void {
  const { row, column } = target.dataset;
  const { active } = view.getState();
  if (!row || !column || (active?.row === row && active.column === column)) return;
  view.actions.activate({ row, column: column as ColumnId }, target.dataset.item ?? null, false);
}

function inBlock(block: Block | null, index: number): block is Block {
  return block !== null && block.top <= index && index <= block.bottom;
}

/** Which column of a row the tab stop is in: the active cell, or the first cell of all while there is none. */
function activeColumn(index: number, activeAt: number, column: string | undefined, columns: readonly Column[]): string | null {
  if (index !== Math.max(0, activeAt)) return null;
  return columns.some(({ id }) => id === column) ? column! : columns[0]!.id;
}

/** Moves the focus to the active cell when it is asked for, and keeps the active row in sight when it moves. */
function useFollowFocus(scroller: RefObject<HTMLElement>, virtual: Virtualizer<HTMLElement, Element>, activeAt: number): void {
  const { view } = usePageStores();
  const turn = useView(({ focusTurn }) => focusTurn);
  const open = useView((state) => state.open);
  const at = useRef(activeAt);
  at.current = activeAt;
  useLayoutEffect(() => {
    const { active } = view.getState();
    if (turn === 0 || !active || open) return;
    if (at.current >= 0) virtual.scrollToIndex(at.current);
    cellElement(active)?.focus({ preventScroll: true });
  }, [turn, open, view, virtual]);
  useLayoutEffect(() => {
    if (activeAt >= 0 && scroller.current?.contains(document.activeElement)) virtual.scrollToIndex(activeAt);
  }, [activeAt, scroller, virtual]);
}
