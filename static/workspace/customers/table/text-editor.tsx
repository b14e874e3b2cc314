import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CustomerEntry } from '../../../../src/contract';
import { words } from '../../../kit/words';
import type { CustomerEdit } from '../customer-edit';
import { typedText } from './cell-text';
import { readCell } from './read-cell';

interface TextEditorProps {
  customer: CustomerEntry;
  column: 'name' | 'segment' | 'revenue';
  /** The letter that opened it, in the place of what stood there; null: none. */
  typed: string | null;
  /** Offered while typing. */
  offers: readonly string[];
  onSave(edit: CustomerEdit): void;
  /** Closes it; by how many cells the focus goes on, down and to the side. */
  onClose(down: number, aside: number): void;
}

/** A box in a cell. Enter saves and goes down, Tab to the side, Esc gives up; what breaks a rule stays, with the rule. */
export function TextEditor({ customer, column, typed, offers, onSave, onClose }: TextEditorProps) {
  const [text, setText] = useState(typed ?? typedText(customer, column));
  const [wrong, setWrong] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  const list = useId();
  useLayoutEffect(() => {
    box.current!.focus();
    if (typed === null) box.current!.select();
  }, [typed]);
  const save = (): boolean => {
    const read = readCell(column, text);
    if ('rule' in read) setWrong(words(`problem.invalid.${read.rule}`));
    else onSave(read.edit);
    return 'edit' in read;
  };
  const leave = (down: number, aside: number) => {
    left.current = true;
    onClose(down, aside);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const [down, aside] = event.key === 'Enter' ? [1, 0] : event.key === 'Tab' ? [0, event.shiftKey ? -1 : 1] : [0, 0];
    if (event.key === 'Escape') leave(0, 0);
    else if (down === 0 && aside === 0) return;
    else if (save()) leave(down, aside);
    event.preventDefault();
  };
  return (
    <span className="customers-editor">
      <input
        ref={box}
        className="field"
        aria-label={words('customers.editor', { column: words(`customers.column.${column}`), name: customer.name })}
        aria-invalid={wrong !== null}
        inputMode={column === 'revenue' ? 'decimal' : undefined}
        autoComplete="off"
        list={offers.length > 0 ? list : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => !left.current && save() && leave(0, 0)}
      />
      {offers.length > 0 && <datalist id={list}>{offers.map((offer) => <option key={offer} value={offer} />)}</datalist>}
      {wrong && <span className="customers-wrong" role="alert">{wrong}</span>}
    </span>
  );
}
