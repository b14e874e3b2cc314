import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { Row } from '../arrange-rows';
import type { Density } from '../views/look';

type Heights = Record<Row['kind'], number>;

/** The height of the head above the rows, in px. */
export const HEAD = 33;
/** About what stands above and below the list, in px, until its height is measured. */
const OTHERS = 150;
const COARSE = window.matchMedia('(pointer: coarse)').matches;
/** The heights of rows, in px. */
export const HEIGHTS: Readonly<Record<Density, Heights>> = {
  comfortable: { item: COARSE ? 56 : 42, head: 36, draft: 76, capacity: 32 },
  compact: { item: COARSE ? 44 : 32, head: 32, draft: 76, capacity: 32 },
};
/** Rows whose height depends on their words. */
export const MEASURED: readonly Row['kind'][] = ['draft', 'capacity'];

/** Which rows are drawn, and where. What it hands over stays the same while no height changes, or each order would measure all rows. */
export function useRows(scroller: RefObject<HTMLElement>, rows: readonly Row[], heights: Heights, activeAt: number) {
  const others = useOthers(rows);
  const estimateSize = useCallback((index: number) => heights[others.get(index)?.kind ?? 'item'], [others, heights]);
  const getItemKey = useCallback((index: number) => others.get(index)?.id ?? index, [others]);
  // The row with the focus stays in the page while it is scrolled away, or the focus would be lost.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return activeAt < 0 || seen.includes(activeAt) ? seen : [...seen, activeAt].sort((a, b) => a - b);
    },
    [activeAt],
  );
  const virtual = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    overscan: 4,
    initialRect: { width: 0, height: Math.max(0, window.innerHeight - OTHERS) },
    rangeExtractor,
  });
  const measured = useRef(heights);
  useLayoutEffect(() => {
    if (measured.current !== heights) virtual.measure();
    measured.current = heights;
  }, [virtual, heights]);
  return virtual;
}

/** The rows that are no items, by their places: the same map as long as they stay where they are. */
function useOthers(rows: readonly Row[]): ReadonlyMap<number, Row> {
  const last = useRef<ReadonlyMap<number, Row>>(new Map());
  return useMemo(() => {
    const others = new Map<number, Row>();
    rows.forEach((row, at) => row.kind !== 'item' && others.set(at, row));
    const same = others.size === last.current.size && [...others].every(([at, { id }]) => last.current.get(at)?.id === id);
    return same ? last.current : (last.current = others);
  }, [rows]);
}
