import { useEffect } from 'react';
import type { PanelActions } from './panel-store';

/** Ctrl/Cmd+Z takes the last change back, with Shift (or Ctrl+Y) makes it again. In a text box the keys stay the browser's. */
export function useUndoKeys({ undo, redo }: Pick<PanelActions, 'undo' | 'redo'>): void {
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

const isText = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input, textarea');
