import { useEffect, useState } from 'react';
import type { Question } from '../../../../src/domain/prioritise/sureness/ask-next';
import { seedOf } from '../../../../src/domain/prioritise/sureness/drawable';
import { EFFORT } from '../../../../src/domain/prioritise/standing';
import type { ItemRow } from '../arrange-rows';
import { useData, useView } from '../page-stores';
import { useSureness } from '../sureness/use-sureness';
import { useShownModel } from '../weights/use-shown-model';
import type { AskAnswer, AskMessage } from './ask-message';

/** An item that comes out in the top in fewer draws can be left out. */
const HARDLY = 0.005;
/** The list has to rest for so long before it is asked: while a slider moves nothing is. */
const REST_MILLISECONDS = 400;

/**
 * The one answer of the reader that would make the top of the list surest; null while that is worked out, and where there is none.
 * With a `top` of its own it is asked of these rows alone: of two and a top of one, which answer would tell them apart.
 */
export function useQuestion(ranked: readonly ItemRow[], top: number | null = null): Question | null {
  const { can, ranks, project } = useData(({ listing }) => listing);
  const sureness = useSureness();
  const model = useShownModel();
  const order = useView((view) => view.order);
  const [asked, setAsked] = useState<{ of: readonly ItemRow[]; question: Question | null } | null>(null);
  const final = sureness !== null && can.rate && ranked.length > (top ?? sureness.top) ? sureness : null;
  useEffect(() => {
    if (!final) return;
    const near = top === null ? ranked.filter(({ id }, at) => at < final.top || (final.bandOf(id)?.inTop ?? 0) >= HARDLY) : ranked;
    const criteria = model.criteria.filter(({ key, source }) => source === 'people' && !can.closed.includes(key)).map(({ key }) => key);
    const keys = [...criteria, EFFORT];
    const message: AskMessage = {
      items: near.map(({ id, place, shown }) => ({ id, figures: shown.item.figures, rank: ranks?.get(id) ?? place! })),
      drawing: { seed: seedOf(project.id, model), model, order },
      top: top ?? final.top,
      unanswered: new Map(near.map(({ id, shown }) => [id, keys.filter((key) => !shown.item.mine[key])])),
      all: new Map(near.map(({ id }) => [id, keys])),
    };
    let worker: Worker | null = null;
    const rest = setTimeout(() => {
      worker = new Worker(new URL('./ask-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<AskAnswer>) => setAsked({ of: ranked, question: data.question }));
      worker.postMessage(message);
    }, REST_MILLISECONDS);
    return () => {
      clearTimeout(rest);
      worker?.terminate();
    };
  }, [final, ranked, top, ranks, project.id, model, order, can]);
  return asked && final && asked.of === ranked ? asked.question : null;
}
