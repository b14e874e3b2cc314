import { useEffect, useRef } from 'react';

/** Calls `choose` with a digit 1–9 that is pressed wherever the focus is on the page, but in a field or a dialog, or where something has taken it. */
export function useDigits(choose: (digit: number) => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog, [role=dialog], [role=menu]')) return;
      latest.current(Number(event.key));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
