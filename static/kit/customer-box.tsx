import { useId, useState, type KeyboardEvent } from 'react';
import { Avatar } from './avatar';
import { hitsFor, type CustomerChoice } from './customer-choice';
import { Icon } from './icon';
import { useCustomerSearch } from './customer-search';
import { words } from './words';
import './customer-box.css';

interface CustomerBoxProps {
  id: string;
  issue: string;
  /** What stands in the box, and whom it means. */
  choice: CustomerChoice;
  invalid: boolean;
  onChange(choice: CustomerChoice): void;
}

/** A customer by name: two letters bring up to ten names, the last line adds a new one. */
export function CustomerBox({ id, issue, choice, invalid, onChange }: CustomerBoxProps) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = useCustomerSearch(issue, open ? choice.name : '');
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
      <ul id={list} role="listbox" aria-label={words('kit.form.customer')} className="customer-box-hits" hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <li
            key={hit.id ?? 'new'}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(hit)}
          >
            {hit.id ? <Avatar name={hit.name} of="customer" /> : <Icon name="plus" />}
            {hit.id ? hit.name : words('kit.form.add', { name: hit.name })}
          </li>
        ))}
      </ul>
    </div>
  );
}
