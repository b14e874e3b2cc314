import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { Day } from '../../../../src/domain/day';
import { words } from '../../../kit/words';
import { InboxRow } from './inbox-row';
import type { InboxLine } from './use-read-line';

interface InboxListProps {
  lines: readonly InboxLine[];
  /** The one that the keys are at; it may have left the list. */
  active: string | null;
  /** The one that is open. */
  open: string | null;
  today: Day;
  withStatus: boolean;
  /** True while further ones may follow. */
  more: boolean;
  /** Called when the end comes into sight; null while there is nothing to ask for, or it is on its way. */
  onEnd: (() => void) | null;
  onMove(id: string): void;
  onOpen(id: string): void;
}

const ROW = 104;
const NEAR = 6;
const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 6, PageUp: -6, Home: -Infinity, End: Infinity };

/** The list, of which only what can be seen is drawn. One tab stop: J, K and arrows move, Enter opens. */
export function InboxList({ lines, active, open, today, withStatus, more, onEnd, onMove, onOpen }: InboxListProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const activeAt = lines.findIndex(({ entry }) => entry.id === (active ?? open));
  const virtual = useRows(scroller, lines, activeAt);
  const seen = virtual.getVirtualItems();
  const last = seen.at(-1)?.index ?? -1;

  useEffect(() => {
    if (onEnd && last >= lines.length - NEAR) onEnd();
  }, [onEnd, last, lines.length]);
  useEffect(() => {
    if (activeAt >= 0) virtual.scrollToIndex(activeAt);
  }, [activeAt, virtual]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) onMove(lines[Math.max(0, Math.min(lines.length - 1, Math.max(-1, activeAt) + step))]?.entry.id ?? '');
    else if (event.key === 'Enter' && lines[activeAt]) onOpen(lines[activeAt].entry.id);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      className="inbox-list"
      role="listbox"
      tabIndex={0}
      aria-label={words('feedback.list')}
      aria-activedescendant={activeAt >= 0 ? `${id}-${lines[activeAt]!.entry.id}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="inbox-all" style={{ blockSize: virtual.getTotalSize() }}>
        {seen.map(({ index, start }) => {
          const line = lines[index]!;
          return (
            <div
              key={line.entry.id}
              ref={virtual.measureElement}
              data-index={index}
              id={`${id}-${line.entry.id}`}
              role="option"
              className="inbox-row"
              aria-selected={line.entry.id === open}
              aria-posinset={index + 1}
              aria-setsize={more ? -1 : lines.length}
              data-active={index === activeAt || undefined}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onOpen(line.entry.id)}
            >
              <InboxRow line={line} today={today} withStatus={withStatus} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Which rows are drawn, and where; the one that the keys are at always is. */
function useRows(scroller: { current: HTMLDivElement | null }, lines: readonly InboxLine[], activeAt: number) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return activeAt < 0 || seen.includes(activeAt) ? seen : [...seen, activeAt].sort((a, b) => a - b);
    },
    [activeAt],
  );
  return useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => ROW, []),
    getItemKey: useCallback((index: number) => lines[index]!.entry.id, [lines]),
    overscan: 4,
    initialRect: { width: 0, height: window.innerHeight },
    rangeExtractor,
  });
}
