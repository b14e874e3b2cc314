import type { KeyboardEvent } from 'react';
import { usePageStores } from '../page-stores';
import type { Dot } from './dots';
import { reRate } from './re-rate';
import { nextStep, nextWeeks } from './snap';

interface BubbleKeys {
  dots: readonly Dot[];
  /** Moves the focus to a bubble. */
  go(id: string): void;
}

/**
 * The keys on a bubble: Tab goes on by rank and out at the ends, Home and End to the first and the last; ↑ and ↓ change the
 * reader's answer to the key criterion by a step, ← and → their effort by a size, with Shift by one week.
 */
export function useBubbleKeys({ dots, go }: BubbleKeys) {
  const stores = usePageStores();
  return (event: KeyboardEvent<SVGElement>) => {
    const at = dots.findIndex(({ id }) => id === (event.target as SVGElement).dataset.dot);
    const dot = dots[at];
    if (!dot || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = placeAfter(event, at, dots.length);
    if (to !== null) {
      if (!dots[to]) return;
      go(dots[to].id);
    } else if (!reRateBy(event, dot)) return;
    event.preventDefault();
  };

  function reRateBy({ key, shiftKey }: KeyboardEvent, { row: { shown: { item } }, effort }: Dot): boolean {
    const { keyCriterion } = stores.data.getState().listing.model;
    const up = { ArrowUp: 1, ArrowDown: -1 }[key] as 1 | -1 | undefined;
    const right = { ArrowRight: 1, ArrowLeft: -1 }[key] as 1 | -1 | undefined;
    if (!up && !right) return false;
    const likely = up ? nextStep((item.mine[keyCriterion] ?? item.figures.criteria[keyCriterion])!.likely, up) : null;
    const weeks = right ? nextWeeks((item.mine.effort ?? effort).likely, right, shiftKey) : null;
    reRate(stores, item, { likely, weeks });
    return true;
  }
}

/** Where Tab, Home and End lead from a place among so many; a place that is none leads out. Null for other keys. */
function placeAfter({ key, shiftKey }: KeyboardEvent, at: number, count: number): number | null {
  if (key === 'Tab') return at + (shiftKey ? -1 : 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
