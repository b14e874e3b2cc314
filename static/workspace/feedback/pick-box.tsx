import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import './pick-box.css';

/** One line that can be taken. */
export interface Pick {
  id: string;
  shows: ReactNode;
}

interface PickBoxProps {
  label: string;
  placeholder: string;
  text: string;
  picks: readonly Pick[];
  /** What stands below the box where there is nothing to take: that it is looking, that nothing was found. */
  says?: string | null;
  autoFocus?: boolean;
  onType(text: string): void;
  onTake(id: string): void;
  /** Esc. */
  onLeave?(): void;
}

/** A box to type in, and below it what may be taken: arrows move, Enter takes, Esc leaves. The focus stays in the box. */
export function PickBox({ label, placeholder, text, picks, says, autoFocus = false, onType, onTake, onLeave }: PickBoxProps) {
  const list = useId();
  const [at, setAt] = useState(0);
  const active = Math.min(at, picks.length - 1);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && picks.length > 0) setAt((active + moves[event.key]! + picks.length) % picks.length);
    else if (event.key === 'Enter' && picks[active]) onTake(picks[active].id);
    else if (event.key === 'Escape' && onLeave) onLeave();
    else return;
    event.preventDefault();
  }

  return (
    <div className="pick-box">
      <input
        className="field"
        role="combobox"
        aria-label={label}
        aria-expanded={picks.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={picks.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        autoFocus={autoFocus}
        maxLength={120}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setAt(0);
          onType(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label={label} className="pick-box-list" hidden={picks.length === 0}>
        {picks.map(({ id, shows }, index) => (
          <li key={id} id={`${list}-${index}`} role="option" aria-selected={index === active} onPointerDown={(event) => event.preventDefault()} onClick={() => onTake(id)}>
            {shows}
          </li>
        ))}
      </ul>
      <p className="small pick-box-says" role="status">{says}</p>
    </div>
  );
}
