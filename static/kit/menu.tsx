import type { KeyboardEvent } from 'react';
import { Icon } from './icon';
import { Layer } from './layer';
import './menu.css';

export interface MenuItem {
  name: string;
  /** A second line. */
  says?: string;
  /** Set for one of several choices. */
  checked?: boolean;
  onPress(): void;
}

interface MenuProps {
  anchor: Element;
  label: string;
  items: readonly MenuItem[];
  /** A line below the items. */
  note?: string;
  onClose(): void;
}

/** A menu below what opened it. Arrows, Home and End move; Enter presses; Esc or Tab closes. */
export function Menu({ anchor, label, items, note, onClose }: MenuProps) {
  const checkedAt = items.findIndex(({ checked }) => checked);
  return (
    <Layer anchor={anchor} label={label} role="menu" className="menu" onClose={onClose} onKeyDown={(event) => onKey(event, onClose)}>
      {items.map(({ name, says, checked, onPress }, at) => (
        <button
          key={name}
          type="button"
          className="menu-item"
          tabIndex={-1}
          role={checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={checked}
          data-first={at === Math.max(0, checkedAt) || undefined}
          onClick={() => {
            onClose();
            onPress();
          }}
        >
          {checked !== undefined && <span className="menu-check">{checked && <Icon name="check" />}</span>}
          <span>
            {name}
            {says && <span className="small menu-says">{says}</span>}
          </span>
        </button>
      ))}
      {note && <p className="small menu-note">{note}</p>}
    </Layer>
  );
}

function onKey(event: KeyboardEvent<HTMLDivElement>, onClose: () => void): void {
  if (event.key === 'Tab') {
    event.preventDefault();
    onClose();
    return;
  }
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.menu-item')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to === items.length ? 0 : to)?.focus();
}
