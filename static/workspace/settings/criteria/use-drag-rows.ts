import { useEffect, useRef, useState, type RefObject } from 'react';

/** A row in hand. */
export interface Held {
  key: string;
  /** It would go before the row at this place (the number of rows: after the last one); null: where it is, or nowhere. */
  to: number | null;
}

/**
 * Lets the rows of a list be dragged to another place, once what dragging needs has loaded; `move` null: they are not.
 * Answers the row in hand, or null.
 */
export function useDragRows(list: RefObject<HTMLElement | null>, keys: readonly string[], move: ((key: string, to: number) => void) | null): Held | null {
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef({ keys, move });
  latest.current = { keys, move };
  const shown = keys.join(' ');
  const may = move !== null;
  useEffect(() => {
    if (!may) return;
    let gone = false;
    let stop = () => {};
    void import('./drag-rows').then(({ dragRows }) => {
      if (gone || !list.current) return;
      stop = dragRows(list.current, {
        over: (key, to) => setHeld({ key, to: to === null || landsAt(latest.current.keys, key, to) === latest.current.keys.indexOf(key) ? null : to }),
        drop: (key, to) => latest.current.move?.(key, landsAt(latest.current.keys, key, to)),
        end: () => setHeld(null),
      });
    }, () => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, [list, shown, may]);
  return held;
}

/** The place that a row has once it is put before the row at `to`. */
function landsAt(keys: readonly string[], key: string, to: number): number {
  return to > keys.indexOf(key) ? to - 1 : to;
}
