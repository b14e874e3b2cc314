import { useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Menu, type MenuItem } from './menu';

interface MenuButtonProps {
  /** What the menu is called, and the button where it has no words of its own. */
  label: string;
  items: readonly MenuItem[];
  wordless?: boolean;
  className?: string;
  children: ReactNode;
}

/** A button that opens a menu below itself, and gets the focus back when it closes. */
export function MenuButton({ label, items, wordless = false, className, children }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} className={className} aria-haspopup="menu" aria-expanded={open} aria-label={wordless ? label : undefined} onClick={() => setOpen(!open)}>{children}</Button>
      {open && <Menu anchor={button.current!} label={label} items={items} onClose={close} />}
    </>
  );
}
