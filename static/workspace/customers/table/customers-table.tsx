import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, type CSSProperties, type RefObject } from 'react';
import type { CustomerEntry } from '../../../../src/contract';
import type { Tier } from '../../../../src/domain/feedback/tier';
import { words } from '../../../kit/words';
import { useWidthOf } from '../../prioritise/grid/use-width-of';
import { useCustomersStore } from '../page-context';
import type { CustomerSort } from '../sort-customers';
import { CustomerRow } from './customer-row';
import { columnsIn, tracksOf, type ColumnId } from './columns';
import { TableHead } from './table-head';
import { TABLE_HEAD, TABLE_ROW, useTableHands } from './use-table-hands';

interface CustomersTableProps {
  customers: readonly CustomerEntry[];
  /** False while revenues may still come. */
  complete: boolean;
  suggestions: ReadonlyMap<string, Tier>;
  segments: readonly string[];
  /** How many feedbacks are theirs, by customer; null before it is known. */
  asks: ReadonlyMap<string, number> | null;
  sort: CustomerSort;
  onSort(sort: CustomerSort): void;
  /** Shows what a customer asks for. */
  onAsks(customer: CustomerEntry): void;
  onMenu(customer: CustomerEntry, anchor: Element): void;
}

/** The customers as a grid, drawn only where they can be seen. One tab stop: arrows move, Enter, F2 or a letter edits. Its heads order it. */
export function CustomersTable({ customers, complete, suggestions, segments, asks, sort, onSort, onAsks, onMenu }: CustomersTableProps) {
  const { actions } = useCustomersStore();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(useWidthOf(scroller));
  const { at, column, open, edit, goTo, onKeyDown, onFocus } = useTableHands({ scroller, customers, columns, onAsks, onMenu });
  const virtual = useRows(scroller, customers, at);
  useKeepInSight(scroller, virtual, at);
  return (
    <div ref={scroller} className="grid-scroller">
      <div role="grid" className="grid customers-grid" aria-label={words('customers.grid')} aria-rowcount={customers.length + 1} aria-colcount={columns.length} style={{ '--grid-columns': tracksOf(columns) } as CSSProperties}>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        <div role="rowgroup" className="grid-body" style={{ blockSize: virtual.getTotalSize() }} onKeyDown={onKeyDown} onFocus={onFocus}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const customer = customers[index]!;
            return (
              <CustomerRow
                key={customer.id}
                customer={customer}
                suggested={suggestions.get(customer.id) ?? null}
                complete={complete}
                asks={asks && (asks.get(customer.id) ?? 0)}
                index={index}
                start={start - TABLE_HEAD}
                columns={columns}
                activeColumn={index === at ? column : null}
                open={open?.row === customer.id ? open : null}
                segments={segments}
                onPress={(on) => edit(customer, on, null)}
                onSave={(change) => actions.change([{ id: customer.id, edit: change }])}
                onClose={(down, aside) => goTo(index + down, columns[Math.max(0, Math.min(columns.length - 1, columns.indexOf(open?.column ?? 'name') + aside))]!)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function useColumns(width: number): ColumnId[] {
  const shown = columnsIn(width).join();
  return useMemo(() => shown.split(',') as ColumnId[], [shown]);
}

type Rows = Virtualizer<HTMLDivElement, Element>;

/** Which rows are drawn. The row with the focus stays while it is scrolled away, or the focus would be lost. */
function useRows(scroller: RefObject<HTMLDivElement>, customers: readonly CustomerEntry[], at: number): Rows {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return seen.includes(at) ? seen : [...seen, at].sort((a, b) => a - b);
    },
    [at],
  );
  return useVirtualizer<HTMLDivElement, Element>({
    count: customers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => TABLE_ROW,
    scrollMargin: TABLE_HEAD,
    scrollPaddingStart: TABLE_HEAD,
    overscan: 6,
    initialRect: { width: 0, height: window.innerHeight },
    rangeExtractor,
  });
}

function useKeepInSight(scroller: RefObject<HTMLDivElement>, virtual: Rows, at: number): void {
  useLayoutEffect(() => {
    if (scroller.current?.contains(document.activeElement)) virtual.scrollToIndex(at);
  }, [scroller, virtual, at]);
}
