import { useEffect, type RefObject } from 'react';

/** While a menu is open: its chosen item has the focus, and a press elsewhere, in a frame too, calls `leave`. */
export function useOpenMenu(open: boolean, place: RefObject<HTMLElement>, leave: () => void): void {
  useEffect(() => {
    if (!open) return;
    const entries = [...(place.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    (entries.find((entry) => entry.getAttribute('aria-checked') === 'true') ?? entries[0])?.focus();
    const leaveFromOutside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) leave();
    };
    document.addEventListener('pointerdown', leaveFromOutside);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('pointerdown', leaveFromOutside);
      window.removeEventListener('blur', leave);
    };
  }, [open, place, leave]);
}
