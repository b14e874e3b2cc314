import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../kit/button';
import { words } from '../kit/words';

interface ReasonFormProps {
  label: string;
  /** What the button says. */
  act: string;
  /** Stands above the reason. */
  children?: ReactNode;
  onGive(reason: string): void;
  onCancel(): void;
}

/** Asks why in 1–500 characters, with the act as its button. Esc gives up. */
export function ReasonForm({ label, act, children, onGive, onCancel }: ReasonFormProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);

  function give(event: FormEvent) {
    event.preventDefault();
    const said = reason.trim();
    setWrong(said === '');
    if (said !== '') onGive(said);
  }

  return (
    <form className="reason" onSubmit={give} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      {children}
      <label htmlFor={id} className="small">
        {label}
      </label>
      <input id={id} className="field" autoFocus maxLength={500} aria-invalid={wrong} value={reason} onChange={(event) => setReason(event.target.value)} />
      {wrong && (
        <p className="refused" role="alert">
          {words('problem.invalid.reason')}
        </p>
      )}
      <div className="reason-foot">
        <Button type="submit" size="small" look="primary">
          {act}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {words('kit.cancel')}
        </Button>
      </div>
    </form>
  );
}
