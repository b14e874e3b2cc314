import type { KeyboardEvent } from 'react';

/**
 * The keys of the page while the focus is in its list or pane, but not in a box: L and R go to what they name in the open
 * feedback, Esc goes back (`back` is null where nothing is open).
 */
export function pressKey(event: KeyboardEvent, body: HTMLElement, back: (() => void) | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if ((event.target as HTMLElement).closest('input, textarea, select, dialog')) return;
  if (event.key === 'Escape' && back) back();
  else if (event.key === 'l' || event.key === 'r') {
    const wanted = body.querySelector<HTMLElement>(`[data-key=${event.key}]`);
    if (!wanted) return;
    wanted.focus();
    if (event.key === 'l') wanted.click();
  } else return;
  event.preventDefault();
}
