import { useId, useState, type KeyboardEvent } from 'react';
import { hitsFor, type CustomerChoice } from './customer-choice';
import { CustomerHits } from './customer-hits';
import { useCustomerSearch, type SearchedAt } from './customer-search';
import './customer-box.css';

interface CustomerBoxProps {
  id: string;
  at: SearchedAt;
  /** What stands in the box, and whom it means. */
  choice: CustomerChoice;
  invalid: boolean;
  /** True where the form was just opened. */
  autoFocus: boolean;
  onChange(choice: CustomerChoice): void;
}

/** A customer by name: two letters bring up to ten names, the last line adds a new one. */
export function CustomerBox({ id, at: where, choice, invalid, autoFocus, onChange }: CustomerBoxProps) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = useCustomerSearch(where, open ? choice.name : '');
  const hits = open ? hitsFor(choice.name, found) : [];
  const active = Math.min(at, hits.length - 1);

  function take(hit: CustomerChoice) {
    onChange(hit);
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && hits.length > 0) setAt((active + moves[event.key]! + hits.length) % hits.length);
    else if (event.key === 'Enter' && hits[active]) take(hits[active]);
    else if (event.key === 'Escape' && hits.length > 0) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="customer-box">
      <input
        id={id}
        className="field"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${list}-${active}` : undefined}
        aria-invalid={invalid}
        autoFocus={autoFocus}
        autoComplete="off"
        maxLength={120}
        value={choice.name}
        onChange={(event) => {
          onChange({ name: event.target.value });
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <CustomerHits id={list} hits={hits} active={active} onTake={take} />
    </div>
  );
}
