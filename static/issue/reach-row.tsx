import { useRef, useState } from 'react';
import { Button } from '../kit/button';
import { words } from '../kit/words';
import type { RatingProps } from './ratings';
import { ReachOverride } from './reach-override';
import { reachWords } from './reach-words';
import { Refused } from './refused';

/** Reach is a fact from feedback. Who knows better sets it, with a reason, and takes that back. */
export function ReachRow({ criterion, item, draft, actions }: RatingProps & { criterion: string }) {
  const act = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const mine = item.mine[criterion];
  function close() {
    setOpen(false);
    act.current?.focus();
  }
  const say = (answer: { likely: number; sure: 'fairly'; reason: string } | null) => {
    close();
    actions.change({ kind: 'answers', answers: { [criterion]: answer } });
  };
  return (
    <div className="row row-ruled">
      <div className="row-head">
        <h3>
          {words(`criterion.${criterion}.name`)} <span className="small">{reachWords(criterion, item)}</span>
        </h3>
        {mine ? (
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
          likely={item.figures.criteria[criterion]?.likely ?? 0}
          onSet={(likely, reason) => say({ likely, sure: 'fairly', reason })}
          onCancel={close}
        />
      )}
      {draft && <Refused draft={draft} about={[criterion]} actions={actions} />}
    </div>
  );
}
