import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon';

interface MenuProps {
  label: string;
  button: ReactNode;
  items: { key: string; checked: boolean; content: ReactNode }[];
  choose(key: string): void;
}

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** A button that opens a menu of which one item is chosen. Arrows, Home and End move; Esc closes and goes back. */
export function Menu({ label, button, items, choose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const entries = () => [...(place.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])];

  useEffect(() => {
    if (!open) return;
    (entries().find((entry) => entry.getAttribute('aria-checked') === 'true') ?? entries()[0])?.focus();
    const closeOutside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const closeForFrame = () => setOpen(false);
    document.addEventListener('pointerdown', closeOutside);
    window.addEventListener('blur', closeForFrame);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      window.removeEventListener('blur', closeForFrame);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    if (event.key === 'Tab') return setOpen(false);
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : at + (STEP[event.key] ?? NaN);
    if (Number.isNaN(to)) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
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
        <div className="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={move}>
          <div className="menu-title" aria-hidden="true">
            {label}
          </div>
          {items.map(({ key, checked, content }) => (
            <button
              key={key}
              type="button"
              role="menuitemradio"
              aria-checked={checked}
              tabIndex={-1}
              onClick={() => {
                close();
                choose(key);
              }}
            >
              {content}
              {checked && <Icon name="check" />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
