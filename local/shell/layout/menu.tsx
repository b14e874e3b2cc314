import { useCallback, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon';
import { useOpenMenu } from './use-open-menu';

/** One entry of a menu: something to do, or one of several that hold, `checked` for the one that holds now. */
interface MenuItem {
  key: string;
  checked?: boolean;
  content: ReactNode;
}

interface MenuProps {
  label: string;
  button: ReactNode;
  items: MenuItem[];
  choose(key: string): void;
}

/** A button that opens a menu from which one item is chosen. Arrows, Home and End move; Esc closes and goes back. */
export function Menu({ label, button, items, choose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = useCallback(() => setOpen(false), []);
  useOpenMenu(open, place, leave);
  const goBack = () => {
    leave();
    opener.current?.focus();
  };
  return (
    <div className="menu-place" ref={place}>
      <button
        ref={opener}
        type="button"
        className="menu-opener"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <MenuList
          label={label}
          items={items}
          leave={leave}
          goBack={goBack}
          choose={(key) => {
            goBack();
            choose(key);
          }}
        />
      )}
    </div>
  );
}

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

interface MenuListProps extends Omit<MenuProps, 'button'> {
  leave(): void;
  goBack(): void;
}

function MenuList({ label, items, choose, leave, goBack }: MenuListProps) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') return goBack();
    if (event.key === 'Tab') return leave();
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : at + (STEP[event.key] ?? NaN);
    if (Number.isNaN(to)) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  return (
    <div className="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={move}>
      <div className="menu-title" aria-hidden="true">
        {label}
      </div>
      {items.map(({ key, checked, content }) => (
        <button key={key} type="button" role={checked === undefined ? 'menuitem' : 'menuitemradio'} aria-checked={checked} tabIndex={-1} onClick={() => choose(key)}>
          {content}
          {checked && <Icon name="check" />}
        </button>
      ))}
    </div>
  );
}
