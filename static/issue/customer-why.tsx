import { useRef, useState } from 'react';
import { Button } from '../kit/button';
import { ObjectiveChoice } from '../kit/objective-choice';
import { WhyLineForm } from '../kit/why-line-form';
import { words } from '../kit/words';
import type { RatingProps } from './ratings';
import { Refused } from './refused';

/** Why a customer wants the item, in one line, and the objective that it serves: shown to all, changed by those who may. */
export function CustomerWhy({ item, model, objectives, can, draft, actions }: RatingProps) {
  const act = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { why } = item;
  if (!can.rate && why === null && item.figures.objective === null) return null;
  function close() {
    setOpen(false);
    requestAnimationFrame(() => act.current?.focus());
  }
  function say(said: string | null) {
    close();
    if (said !== why) actions.change({ kind: 'why', why: said });
  }
  return (
    <section className="customer-why" aria-labelledby="customer-why">
      <h2 id="customer-why" className={why === null || open ? 'hidden-words' : 'small'}>{words('kit.customerWhy.name')}</h2>
      {open ? (
        <WhyLineForm why={why} onSay={say} onCancel={close} />
      ) : (
        <p className="customer-why-line">
          {why !== null && <span dir="auto">{why}</span>}{' '}
          {can.rate && (
            <Button ref={act} look="link" aria-label={why === null ? undefined : words('kit.customerWhy.edit')} onClick={() => setOpen(true)}>
              {words(why === null ? 'kit.customerWhy.addLong' : 'kit.edit')}
            </Button>
          )}
        </p>
      )}
      <ObjectiveChoice objectives={objectives} objective={item.figures.objective} mayChange={can.rate} onChoose={(objective) => actions.change({ kind: 'objective', objective })} />
      {draft && <Refused draft={draft} about={['why', 'objective']} terms={{ model, objectives }} actions={actions} />}
    </section>
  );
}
