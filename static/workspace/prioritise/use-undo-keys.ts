import { useEffect } from 'react';
import { usePageStores } from './page-stores';

/** Ctrl or Cmd+Z takes the last change back, with Shift (or Ctrl+Y) makes it again; not while typing. */
export function useUndoKeys(): void {
  const { data: { actions } } = usePageStores();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typing(event.target)) return;
      const key = event.key.toLowerCase();
      const did = key === 'z' ? (event.shiftKey ? actions.redo() : actions.undo()) : key === 'y' && actions.redo();
      if (did) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}
