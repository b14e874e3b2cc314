import { useEffect, useRef, useState, type RefObject } from 'react';
import { moved } from './moved';

/** Where a dragged row would be dropped. */
export interface DropPlace {
  key: string;
  /** Before the row at this place; the number of rows: after the last one. */
  to: number;
}

/**
 * Lets the rows of a list be dragged into another order, once what dragging needs has loaded. Answers where the row in
 * hand would be dropped, or null.
 */
export function useDragRows(list: RefObject<HTMLElement | null>, keys: readonly string[], onOrder: ((keys: string[]) => void) | null): DropPlace | null {
  const [place, setPlace] = useState<DropPlace | null>(null);
  const latest = useRef({ keys, onOrder });
  latest.current = { keys, onOrder };
  const shown = keys.join(' ');
  const may = onOrder !== null;
  useEffect(() => {
    if (!may) return;
    let gone = false;
    let stop = () => {};
    void import('./drag-rows').then(({ dragRows }) => {
      if (gone || !list.current) return;
      stop = dragRows(list.current, {
        over: (key, to) => setPlace(to === null ? null : { key, to }),
        drop: (key, to) => {
          setPlace(null);
          const { keys: now, onOrder: order } = latest.current;
          const from = now.indexOf(key);
          order?.(moved(now, from, to > from ? to - 1 : to));
        },
      });
    }, () => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, [list, shown, may]);
  return place;
}
