import { useMemo } from 'react';
import { chanceBefore } from '../../../../src/domain/prioritise/sureness/chance-before';
import { seedOf } from '../../../../src/domain/prioritise/sureness/drawable';
import type { Model } from '../../../../src/domain/prioritise/model';
import type { Order } from '../../../../src/domain/prioritise/order-score';
import type { Flip } from '../../../../src/domain/prioritise/sureness/flip';
import { flipsOf } from '../../../../src/domain/prioritise/sureness/flips-of';
import { unanswered } from '../../../kit/unanswered';
import type { ItemRow } from '../arrange-rows';
import type { Listing } from '../listing';
import { useData, useView } from '../page-stores';
import { useShownModel } from '../weights/use-shown-model';
import { useRested } from './use-rested';
import { valueDifference, type ValueDifference } from './value-difference';

const SHOWN = 3;
/** Ten thousand draws take longer than a frame. */
const REST_MILLISECONDS = 150;

/** What there is to say of two ranked items. */
export interface Found {
  row: ItemRow;
  other: ItemRow;
  /** The chance (0–1) that the first comes before the second. */
  chance: number;
  /** What makes the difference of the two in the order by value; null in another order, and where nothing does. */
  difference: ValueDifference | null;
  /** At most three, the easiest first. */
  flips: readonly Flip[];
  /** True where one was left out, for the reader has yet to answer that criterion without seeing the team's figure. */
  hidden: boolean;
}

/** What two items are compared by. */
interface Asked {
  row: ItemRow;
  other: ItemRow;
  model: Model;
  order: Order;
  can: Listing['can'];
  ranks: Listing['ranks'];
  project: string;
}

/** How two ranked items stand to each other by the order and the weights that are shown, once these rest. */
export function useFlips(row: ItemRow, other: ItemRow): Found {
  const can = useData(({ listing }) => listing.can);
  const ranks = useData(({ listing }) => listing.ranks);
  const project = useData(({ listing }) => listing.project.id);
  const model = useShownModel();
  const order = useView((view) => view.order);
  const asked = useMemo(() => ({ row, other, model, order, can, ranks, project }), [row, other, model, order, can, ranks, project]);
  const rested = useRested(asked, REST_MILLISECONDS);
  return useMemo(() => foundOf(rested), [rested]);
}

function foundOf({ row, other, model, order, can, ranks, project }: Asked): Found {
  const itemOf = ({ id, place, shown }: ItemRow) => ({ id, figures: shown.item.figures, rank: ranks?.get(id) ?? (ranks?.size ?? 0) + place! });
  const pair = { one: itemOf(row), other: itemOf(other), model };
  const closed = new Map([row, other].map(({ id, shown }) => [id, unanswered(shown.item, model, can)]));
  const flips = flipsOf(pair, order);
  const open = flips.filter((flip) => flip.by !== 'rating' || !closed.get(flip.item)!.includes(flip.criterion));
  const chance = chanceBefore(pair.one, pair.other, { seed: seedOf(project, model), model, order });
  const difference = order === 'value' ? valueDifference(model, pair.one.figures, pair.other.figures) : null;
  return { row, other, chance, difference, flips: open.slice(0, SHOWN), hidden: open.length < flips.length };
}
