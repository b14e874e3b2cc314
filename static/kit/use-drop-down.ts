import { useCallback, useRef, useState } from 'react';

/** What opens below a button: what the button takes on, and what the menu or panel hangs from while it is open. The button gets the focus back. */
export function useDropDown(opens: 'menu' | 'dialog' = 'menu') {
  const ref = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => {
    setOpen(false);
    ref.current?.focus();
  }, []);
  const button = { ref, 'aria-haspopup': opens, 'aria-expanded': open, onClick: () => setOpen(!open) } as const;
  return { button, anchor: open ? ref.current : null, close };
}
