import { useId, useState, type FormEvent } from 'react';
import { Button } from './button';
import { words } from './words';
import './why-line-form.css';

const MOST = 200;

interface WhyLineFormProps {
  why: string | null;
  /** Null where the line was emptied. */
  onSay(why: string | null): void;
  onCancel(): void;
}

/** One line of at most 200 characters: why a customer wants it. Enter saves, Esc gives up, an empty line takes it back. */
export function WhyLineForm({ why, onSay, onCancel }: WhyLineFormProps) {
  const id = useId();
  const [said, setSaid] = useState(why ?? '');
  function save(event: FormEvent) {
    event.preventDefault();
    onSay(said.trim() === '' ? null : said.trim());
  }
  return (
    <form className="why-line-form" onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <label htmlFor={id} className="small">{words('kit.customerWhy.says')}</label>
      <input id={id} className="field" autoFocus autoComplete="off" maxLength={MOST} placeholder={words('kit.customerWhy.example')} value={said} onChange={(event) => setSaid(event.target.value)} />
      <div className="why-line-foot">
        <span className="small">{words('kit.customerWhy.left', { count: MOST - said.length })}</span>
        <Button look="quiet" size="small" onClick={onCancel}>{words('kit.cancel')}</Button>
        <Button type="submit" look="primary" size="small">{words('kit.save')}</Button>
      </div>
    </form>
  );
}
