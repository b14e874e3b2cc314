import { useState, type FormEvent } from 'react';
import type { Item } from '../../../src/contract';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { words } from '../../kit/words';
import { usePageStores } from './page-stores';

/** Asks why an item must be done, and pins it. */
export function MustDoDialog({ item }: { item: Item }) {
  const { data, view } = usePageStores();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.trim();
    setWrong(why === '');
    if (why === '') return;
    data.actions.change(item.id, { kind: 'must do', reason: why });
    view.actions.close();
  };
  return (
    <Dialog title={words('prioritise.mustDo.title', { key: item.key })} onClose={view.actions.close}>
      <form className="editor-stack" onSubmit={save}>
        <p className="subtle">{words('prioritise.mustDo.says')}</p>
        <label className="editor-reason">
          <span className="small">{words('prioritise.mustDo.reason')}</span>
          <input
            className="field"
            autoFocus
            maxLength={500}
            placeholder={words('prioritise.mustDo.example')}
            aria-invalid={wrong}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        {wrong && <p className="refused" role="alert">{words('problem.invalid.reason')}</p>}
        <div className="dialog-buttons">
          <Button look="quiet" onClick={view.actions.close}>{words('kit.cancel')}</Button>
          <Button look="primary" type="submit">{words('prioritise.mustDo.save')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
