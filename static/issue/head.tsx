import { useState } from 'react';
import type { Abilities, Item } from '../../src/contract';
import type { Model } from '../../src/domain/prioritise/model';
import { valueOf } from '../../src/domain/prioritise/value';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { unanswered } from '../kit/unanswered';
import { ago } from '../kit/when';
import { whySentence } from '../kit/why-sentence';
import { words } from '../kit/words';
import { MayNot } from './may-not';
import { Parts } from './parts';

interface HeadProps {
  item: Item;
  model: Model;
  can: Abilities;
}

/** The value, when it was last rated, and why in one sentence; its parts on demand. */
export function Head({ item, model, can }: HeadProps) {
  const [open, setOpen] = useState(false);
  const value = valueOf(model, item.figures.criteria);
  const hidden = unanswered(item, model, can);
  const rated = value.kind === 'rated';
  return (
    <section className="head" aria-labelledby="value">
      <h1 id="value" className="hidden-words">
        {words('value.name')}
      </h1>
      <div className="head-line">
        {rated && <strong className="head-value figure">{Math.round(value.likely)}</strong>}
        <div className="head-beside">
          <span>{rated ? words('panel.outOf') : words('panel.notRatedYet')}</span>
          {item.figures.ratedAt !== null && <span className="small">{words('panel.rated', { ago: ago(item.figures.ratedAt, Date.now() / 1000) })}</span>}
        </div>
        {item.mustDo && (
          <span className="head-must-do">
            <Icon name="pin" size={14} /> {words(rated ? 'panel.mustDo.name' : 'panel.mustDo.notRated')}
          </span>
        )}
      </div>
      <p className="head-why">
        {whySentence(item.figures, model, hidden)}{' '}
        {rated && (
          <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words('panel.why')}
          </Button>
        )}
      </p>
      <MayNot can={can} />
      {open && value.kind === 'rated' && <Parts value={value} figures={item.figures} model={model} hidden={hidden} />}
    </section>
  );
}
