import { fewestMoves } from '../../../../src/domain/backlog/fewest-moves';
import { afterMoves } from '../../../../src/domain/backlog/move';
import { movePlan } from '../../../../src/domain/backlog/move-plan';

/** One item that moves, or would if it were ticked. Places are from 1. */
export interface ReviewRow {
  id: string;
  from: number;
  to: number;
  ticked: boolean;
}

/** What would become of a backlog. */
export interface Review {
  rows: ReviewRow[];
  /** All of it as it would stand. */
  after: string[];
}

/** What the reader wants of a backlog. */
export interface ReviewPlan {
  /** All of it, in the order wanted. */
  wanted: readonly string[];
  /** What is not moved, though it may be wanted elsewhere. */
  unticked: ReadonlySet<string>;
  /** Of those the ones that `wanted` holds where they stand; each with what it would go below if it were ticked: null is the top. */
  settled: ReadonlyMap<string, string | null>;
}

/** The moves that a plan asks of a backlog, from its top. `stays` are not moved; what is not ticked keeps its place. */
export function reviewOf(order: readonly string[], plan: ReviewPlan, stays: (id: string) => boolean): Review {
  const { wanted, unticked, settled } = plan;
  const moving = fewestMoves(order, wanted, (id) => stays(id) || settled.has(id));
  const left = new Set(moving.filter((id) => unticked.has(id)));
  const after = afterMoves(order, movePlan(order, wanted.filter((id) => !left.has(id)), new Set(moving.filter((id) => !left.has(id)))));
  const [from, to, meant] = [order, after, wanted].map((ids) => new Map(ids.map((id, at) => [id, at + 1])));
  const rows = moving.map((id): ReviewRow => ({ id, from: from!.get(id)!, to: (left.has(id) ? meant : to)!.get(id)!, ticked: !left.has(id) }));
  const waiting = [...settled.keys()].flatMap((id): ReviewRow[] => {
    const back = wantedBack(plan, id).indexOf(id) + 1;
    return stays(id) || back === meant!.get(id) ? [] : [{ id, from: from!.get(id)!, to: back, ticked: false }];
  });
  return { rows: waiting.length === 0 ? rows : [...rows, ...waiting].sort((a, b) => a.to - b.to), after };
}

/**
 * The plan once an item is put at a place of the order after, from 0: what stands on the screen is wanted then, with the item
 * at its new place. What is not ticked is settled where it stands, and still knows where it was wanted.
 */
export function putAt(plan: ReviewPlan, { after }: Review, id: string, place: number): ReviewPlan {
  const others = after.filter((other) => other !== id);
  const at = Math.max(0, Math.min(others.length, place));
  const unticked = new Set([...plan.unticked].filter((other) => other !== id));
  const settled = new Map([...unticked].map((other) => [other, plan.settled.has(other) ? plan.settled.get(other)! : wantedBelow(plan, other)]));
  return { wanted: [...others.slice(0, at), id, ...others.slice(at)], unticked, settled };
}

/** The plan once a row is ticked, or is not any more. What was settled is wanted where it was wanted before. */
export function tickRow(plan: ReviewPlan, id: string, ticked: boolean): ReviewPlan {
  if (!ticked) return { ...plan, unticked: new Set([...plan.unticked, id]) };
  return {
    wanted: wantedBack(plan, id),
    unticked: new Set([...plan.unticked].filter((other) => other !== id)),
    settled: new Map([...plan.settled].filter(([other]) => other !== id)),
  };
}

/** The order wanted with an item that is settled put back where it was wanted. */
function wantedBack({ wanted, settled }: ReviewPlan, id: string): readonly string[] {
  const below = settled.get(id);
  if (below === undefined) return wanted;
  const others = wanted.filter((other) => other !== id);
  const at = below === null ? 0 : others.indexOf(below) + 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** What an item is wanted below, of what is not left where it is; null is the top. */
function wantedBelow({ wanted, unticked }: ReviewPlan, id: string): string | null {
  return wanted.slice(0, wanted.indexOf(id)).findLast((other) => !unticked.has(other)) ?? null;
}
