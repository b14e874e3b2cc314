import { useEffect } from 'react';

interface Undoing {
  /** Answers false when there is nothing to take back. */
  undo(): boolean;
  /** Answers false when there is nothing to make again. */
  redo(): boolean;
}

/** Ctrl/Cmd+Z takes the last change back, with Shift (or Ctrl+Y) makes it again. In a text box the keys stay the browser's. */
export function useUndoKeys({ undo, redo }: Undoing): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (!again && key !== 'z') return;
      if (again ? redo() : undo()) event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}
