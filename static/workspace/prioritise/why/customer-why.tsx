import { useState } from 'react';
import type { Item } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { ObjectiveChoice } from '../../../kit/objective-choice';
import { WhyLineForm } from '../../../kit/why-line-form';
import { words } from '../../../kit/words';
import { useData, usePageStores } from '../page-stores';

/** Why a customer wants an item, in one line, and the objective that it serves: shown, and changed by those who may. */
export function CustomerWhy({ item }: { item: Item }) {
  const { data: { actions } } = usePageStores();
  const can = useData(({ listing }) => listing.can);
  const objectives = useData(({ listing }) => listing.objectives);
  const [open, setOpen] = useState(false);
  return (
    <section className="why-part customer-why" aria-label={words('kit.customerWhy.name')}>
      <h3>{words('kit.customerWhy.name')}</h3>
      {open ? (
        <WhyLineForm
          why={item.why}
          onSay={(why) => {
            setOpen(false);
            if (why !== item.why) actions.change(item.id, { kind: 'why', why });
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <p className="why-hidden">
          <span className={item.why ? undefined : 'subtle'} dir="auto">{item.why ?? words('kit.customerWhy.none')}</span>
          {can.rate && <Button size="small" aria-label={words(item.why ? 'kit.customerWhy.edit' : 'kit.customerWhy.addLong')} onClick={() => setOpen(true)}>{words(item.why ? 'kit.edit' : 'kit.customerWhy.add')}</Button>}
        </p>
      )}
      <ObjectiveChoice objectives={objectives} objective={item.figures.objective} mayChange={can.rate} onChoose={(objective) => actions.change(item.id, { kind: 'objective', objective })} />
    </section>
  );
}
