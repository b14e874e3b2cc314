import { useEffect, useState } from 'react';
import type { Model } from '../../../../src/domain/prioritise/model';
import { seedOf } from '../../../../src/domain/prioritise/sureness/drawable';
import { stagesFor } from '../../../../src/domain/prioritise/sureness/draw-order';
import type { ItemRow } from '../arrange-rows';
import { useData } from '../page-stores';
import { drawSpreads, type Spread } from './draw-spreads';

const NONE: ReadonlyMap<string, Spread> = new Map();
/** Drawing leaves the page to others after so long. */
const AT_ONCE_MS = 8;

/** How far each item's value may lie from where it stands, by id: what is known of it so far, better while one looks. */
export function useSpreads(rows: readonly ItemRow[], model: Model): ReadonlyMap<string, Spread> {
  const project = useData(({ listing }) => listing.project.id);
  const [spreads, setSpreads] = useState(NONE);
  useEffect(() => {
    const items = rows.map(({ id, shown }) => ({ id, figures: shown.item.figures }));
    const drawn = drawSpreads(items, { seed: seedOf(project, model), model }, stagesFor(items.length));
    let timer = 0;
    const goOn = () => {
      const until = performance.now() + AT_ONCE_MS;
      do {
        const { done, value } = drawn.next();
        if (done) return;
        if (value) setSpreads(value);
      } while (performance.now() < until);
      timer = window.setTimeout(goOn);
    };
    goOn();
    return () => window.clearTimeout(timer);
  }, [rows, model, project]);
  return spreads;
}
