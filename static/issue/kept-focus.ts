import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard's place when an answer replaces the one question by the ratings (or an undo brings it back): what
 * had the focus is gone then, and the first row of answers takes it.
 */
export function useKeptFocus(showsQuestion: boolean): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(showsQuestion);
  useEffect(() => {
    const changed = before.current !== showsQuestion;
    before.current = showsQuestion;
    if (!changed || document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
  }, [showsQuestion]);
  return place;
}
