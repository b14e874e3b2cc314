import { useState, type KeyboardEvent } from 'react';

const MOVES: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface RadioRow {
  count: number;
  /** The chosen one, or null. */
  chosen: number | null;
  choose(index: number): void;
  /** True where the digits 1, 2, 3 … choose. */
  digits?: boolean;
}

/**
 * What each button of a `radiogroup` needs to be a radio: one tab stop, arrows move without choosing (a choice is
 * saved at once), Enter, Space or a digit chooses.
 */
export function useRadioRow({ count, chosen, choose, digits = false }: RadioRow) {
  const [visited, setVisited] = useState<number | null>(null);
  const stop = visited ?? chosen ?? 0;

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, index: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = digits ? Number(event.key) : NaN;
    const to = digit >= 1 && digit <= count ? digit - 1 : MOVES[event.key]?.(index, count);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const radios = event.currentTarget.closest('[role=radiogroup]')?.querySelectorAll<HTMLElement>('[role=radio]');
    radios?.[to]?.focus();
    if (digit === to + 1) choose(to);
  }

  return (index: number) => ({
    type: 'button' as const,
    role: 'radio' as const,
    'aria-checked': index === chosen,
    tabIndex: index === stop ? 0 : -1,
    onClick: () => choose(index),
    onFocus: () => setVisited(index),
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => onKeyDown(event, index),
  });
}
