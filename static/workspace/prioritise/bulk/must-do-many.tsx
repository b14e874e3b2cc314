import { useState, type FormEvent } from 'react';
import { words } from '../../../kit/words';
import type { BulkForm } from './bulk-dialog';
import { BulkButtons } from './rate-many';

/** Pins several items with one reason. */
export function MustDoMany({ items, onChange, onClose }: BulkForm) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.trim();
    setWrong(why === '');
    if (why !== '') onChange(({ mustDo }) => (mustDo?.reason === why ? [] : [{ kind: 'must do', reason: why }]));
  };
  return (
    <form className="editor-stack" onSubmit={save}>
      <p className="subtle">{words('prioritise.mustDo.says')}</p>
      <label className="editor-reason">
        <span className="small">{words('prioritise.mustDo.reason')}</span>
        <input className="field" autoFocus maxLength={500} placeholder={words('prioritise.mustDo.example')} aria-invalid={wrong} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      {wrong && <p className="refused" role="alert">{words('problem.invalid.reason')}</p>}
      <BulkButtons save={words('hands.bulk.mustDoSave', { count: items.length })} onClose={onClose} />
    </form>
  );
}
