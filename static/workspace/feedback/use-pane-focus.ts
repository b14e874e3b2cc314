import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus where the reader is: where the pane covers the list, it goes to the way back when a feedback opens; when
 * the pane closes, it returns to the list.
 */
export function usePaneFocus(body: RefObject<HTMLElement>, open: string | null): void {
  const before = useRef(open);
  useEffect(() => {
    const list = body.current?.querySelector<HTMLElement>('[role=listbox]');
    if (open && list?.offsetParent === null) body.current?.querySelector<HTMLElement>('.thread')?.focus();
    else if (!open && before.current) list?.focus();
    before.current = open;
  }, [body, open]);
}
