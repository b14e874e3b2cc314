import { useRef, useState } from 'react';
import type { Criterion } from '../../src/domain/prioritise/model';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { words } from '../kit/words';
import type { RatingProps } from './ratings';
import { ReachOverride } from './reach-override';
import { reachWords } from './reach-words';
import { Refused } from './refused';

/** Reach is a fact from feedback. Who knows better sets it, with a reason, and takes that back. */
export function ReachRow({ criterion, item, model, objectives, can, draft, actions }: RatingProps & { criterion: Criterion }) {
  const act = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { key } = criterion;
  const closed = can.closed.includes(key);
  const mine = item.mine[key];
  function close() {
    setOpen(false);
    act.current?.focus();
  }
  const say = (answer: { likely: number; sure: 'fairly'; reason: string } | null) => {
    close();
    actions.change({ kind: 'answers', answers: { [key]: answer } });
  };
  return (
    <div className="row row-ruled">
      <div className="row-head">
        <h3>
          {words(`criterion.${key}.name`)} <span className="small">{reachWords(criterion, item)}</span>
        </h3>
        {closed ? (
          <span className="small row-hint">
            <Icon name="lock" size={14} /> {words('panel.closed')}
          </span>
        ) : mine ? (
          <Button ref={act} look="link" onClick={() => say(null)}>
            {words('panel.reach.takeBack')}
          </Button>
        ) : (
          <Button ref={act} look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words('panel.reach.override')}
          </Button>
        )}
      </div>
      {mine?.reason && <p className="small">{words('panel.reach.because', { reason: mine.reason })}</p>}
      {open && !mine && (
        <ReachOverride
          criterion={criterion}
          likely={item.figures.criteria[key]?.likely ?? 0}
          onSet={(likely, reason) => say({ likely, sure: 'fairly', reason })}
          onCancel={close}
        />
      )}
      {draft && <Refused draft={draft} about={[key]} terms={{ model, objectives }} actions={actions} />}
    </div>
  );
}
