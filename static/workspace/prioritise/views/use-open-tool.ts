import { useCallback, useRef, useState } from 'react';
import type { SavedView } from '../../../../src/contract';
import { words } from '../../../kit/words';
import { usePageStores } from '../page-stores';

/** What opens below a tool; `folded` is the menu of the others. */
export type Tool = 'saved' | 'filter' | 'group' | 'look' | 'capacity' | 'folded';

/** Which tool is open, or the question for a view's name, and what is told after it. */
export interface OpenTools {
  open: { tool: Tool; button: HTMLButtonElement } | null;
  /** The view whose name is asked for; `before` null: of a new one. */
  asking: { before: SavedView | null } | null;
  told: string | null;
  press(tool: Tool, button: HTMLButtonElement): void;
  /** Closes what is open and puts the focus back. */
  close(): void;
  ask(before: SavedView | null): void;
  /** Ends the question; `kept` is the view that was saved. */
  answer(kept: SavedView | null): void;
  tell(sentence: string | null): void;
}

/** See OpenTools. One tool is open at a time. */
export function useOpenTool(): OpenTools {
  const { view } = usePageStores();
  const [open, setOpen] = useState<OpenTools['open']>(null);
  const [asking, setAsking] = useState<OpenTools['asking']>(null);
  const [told, tell] = useState<string | null>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const close = useCallback(() => {
    setOpen(null);
    pressed.current?.focus();
  }, []);
  return {
    open, asking, told, tell, close,
    press(tool, button) {
      pressed.current = button;
      setOpen(open?.tool === tool ? null : { tool, button });
    },
    ask(before) {
      setOpen(null);
      setAsking({ before });
    },
    answer(kept) {
      setAsking(null);
      pressed.current?.focus();
      if (!kept) return;
      if (!asking?.before) view.actions.nameSaved(kept.id);
      tell(words('views.saved.kept', { name: kept.name }));
    },
  };
}
