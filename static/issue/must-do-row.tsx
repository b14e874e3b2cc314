import { useRef, useState } from 'react';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { words } from '../kit/words';
import type { RatingProps } from './ratings';
import { ReasonForm } from './reason-form';
import { Refused } from './refused';

/** Pins the item above the order with a reason, or lets it go. */
export function MustDoRow({ item, model, objectives, draft, actions }: RatingProps) {
  const act = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  function close() {
    setOpen(false);
    act.current?.focus();
  }
  function pin(reason: string | null) {
    close();
    actions.change({ kind: 'must do', reason });
  }
  return (
    <div className="row row-ruled">
      <div className="row-head">
        <h3>
          {item.mustDo && <Icon name="pin" size={14} />} {words('panel.mustDo.name')}{' '}
          <span className="small">{item.mustDo ? item.mustDo.reason : words('panel.mustDo.says')}</span>
        </h3>
        {item.mustDo ? (
          <Button ref={act} look="link" onClick={() => pin(null)}>
            {words('panel.mustDo.letGo')}
          </Button>
        ) : (
          <Button ref={act} look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words('panel.mustDo.set')}
          </Button>
        )}
      </div>
      {open && !item.mustDo && <ReasonForm label={words('panel.mustDo.why')} act={words('panel.mustDo.act')} onGive={pin} onCancel={close} />}
      {draft && <Refused draft={draft} about={['must do']} terms={{ model, objectives }} actions={actions} />}
    </div>
  );
}
