import { useState } from 'react';
import type { CustomerVoice } from '../../../../src/contract';
import type { Projection } from '../../../../src/domain/prioritise/projection';
import { dayOf } from '../../../../src/domain/day';
import { Avatar } from '../../../kit/avatar';
import { Button } from '../../../kit/button';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { countsWords } from '../figure-words';
import { usePageNow } from '../page-now';
import { useData } from '../page-stores';

const SHOWN = 5;

interface VoicesProps {
  voices: readonly CustomerVoice[];
  /** How many customers more ask whom the reader may not see here. */
  hidden: number;
  figures: Projection;
}

/** The customers who ask for an item, by name, loudest first, and what they count as today. */
export function Voices({ voices, hidden, figures }: VoicesProps) {
  const today = dayOf(usePageNow());
  const { halfLifeDays } = useData(({ listing }) => listing.model);
  const [all, showAll] = useState(false);
  const mentioned = voices.filter(({ importance }) => importance === 0).length;
  const loudest = [...voices].sort((a, b) => b.counts - a.counts || a.customer.name.localeCompare(b.customer.name));
  return (
    <section className="why-part">
      <h3>{words('prioritise.why.voices')} {voices.length > 0 && <span className="grid-count">{voices.length}</span>}</h3>
      {voices.length + hidden === 0 && <p className="subtle">{words('prioritise.why.noVoices')}</p>}
      <ul className="why-list">
        {loudest.slice(0, all ? undefined : SHOWN).map(({ customer, day, importance }) => (
          <li key={customer.id} className="why-line">
            <Avatar name={customer.name} of="customer" />
            <span className="why-name">{customer.name}</span>
            <span className="small">{words(`importance.${importance}`)}</span>
            <span className="small figures why-when">{dayWords(day, today)}</span>
          </li>
        ))}
      </ul>
      {!all && voices.length > SHOWN && <Button look="link" className="small" onClick={() => showAll(true)}>{words('prioritise.why.all', { count: voices.length })}</Button>}
      {hidden > 0 && <p className="small">{words('prioritise.why.hiddenVoices', { count: hidden })}</p>}
      {figures.customers > 0 && <p className="small">{words(`prioritise.why.${halfLifeDays === null ? 'counts' : 'fade'}`, { count: figures.customers, counts: countsWords(figures.asking) })}</p>}
      {mentioned > 0 && <p className="small">{words('prioritise.why.mentioned', { count: mentioned })}</p>}
    </section>
  );
}
