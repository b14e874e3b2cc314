import type { ReactNode } from 'react';
import { Button } from './button';
import { Menu, type MenuItem } from './menu';
import { useDropDown } from './use-drop-down';

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
  const { button, anchor, close } = useDropDown();
  return (
    <>
      <Button {...button} className={className} aria-label={wordless ? label : undefined}>{children}</Button>
      {anchor && <Menu anchor={anchor} label={label} items={items} onClose={close} />}
    </>
  );
}
