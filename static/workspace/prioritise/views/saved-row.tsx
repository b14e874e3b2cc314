import { useState } from 'react';
import type { SavedView } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';

interface SavedRowProps {
  view: SavedView;
  current: boolean;
  onOpen(): void;
  onEdit(): void;
  onDelete(): void;
}

/** One saved view: a press opens it. Deleting asks once more. */
export function SavedRow({ view: { name, shared, by, mayChange }, current, onOpen, onEdit, onDelete }: SavedRowProps) {
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <li className="saved-row">
        <span className="saved-ask">{words(shared ? 'views.saved.askShared' : 'views.saved.ask', { name })}</span>
        <Button size="small" autoFocus onClick={() => setAsking(false)}>{words('views.saved.keep')}</Button>
        <Button size="small" onClick={onDelete}>{words('views.saved.delete')}</Button>
      </li>
    );
  }
  return (
    <li className="saved-row">
      <button type="button" className="saved-open" aria-current={current} onClick={onOpen}>
        <span className="saved-check">{current && <Icon name="check" />}</span>
        <span>
          {name}
          {shared && <span className="small saved-by">{by ? words('views.saved.by', { name: by.name }) : words('views.saved.shared')}</span>}
        </span>
      </button>
      {mayChange && (
        <>
          <Button size="small" look="quiet" aria-label={words('views.saved.editLong', { name })} onClick={onEdit}>{words('views.saved.edit')}</Button>
          <Button size="small" look="quiet" aria-label={words('views.saved.deleteLong', { name })} onClick={() => setAsking(true)}>{words('views.saved.delete')}</Button>
        </>
      )}
    </li>
  );
}
