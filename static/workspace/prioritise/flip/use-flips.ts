import { useMemo } from 'react';
import { chanceBefore } from '../../../../src/domain/prioritise/sureness/chance-before';
import { seedOf } from '../../../../src/domain/prioritise/sureness/drawable';
import type { Flip } from '../../../../src/domain/prioritise/sureness/flip';
import { flipsOf } from '../../../../src/domain/prioritise/sureness/flips-of';
import { unanswered } from '../../../kit/unanswered';
import type { ItemRow } from '../arrange-rows';
import { useData, useView } from '../page-stores';
import { useShownModel } from '../weights/use-shown-model';

const SHOWN = 3;

/** What there is to say of two ranked items. */
export interface Found {
  /** The chance (0–1) that the first comes before the second. */
  chance: number;
  /** At most three, the easiest first. */
  flips: readonly Flip[];
  /** True where one was left out, for the reader has yet to answer that criterion without seeing the team's figure. */
  hidden: boolean;
}

/** How two ranked items stand to each other by the order and the weights that are shown. */
export function useFlips(row: ItemRow, other: ItemRow): Found {
  const { can, ranks, project } = useData(({ listing }) => listing);
  const model = useShownModel();
  const order = useView((view) => view.order);
  return useMemo(() => {
    const [one, two] = [row, other].map(({ id, place, shown }) => ({ id, figures: shown.item.figures, rank: ranks?.get(id) ?? (ranks?.size ?? 0) + place! })) as [Parameters<typeof flipsOf>[0]['one'], Parameters<typeof flipsOf>[0]['one']];
    const closed = new Map([row, other].map(({ id, shown }) => [id, unanswered(shown.item, model, can)]));
    const flips = flipsOf({ one, other: two, model }, order);
    const open = flips.filter((flip) => flip.by !== 'rating' || !closed.get(flip.item)!.includes(flip.criterion));
    return { chance: chanceBefore(one, two, { seed: seedOf(project.id, model), model, order }), flips: open.slice(0, SHOWN), hidden: open.length < flips.length };
  }, [row, other, ranks, project.id, model, order, can]);
}
