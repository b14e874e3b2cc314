import { useMemo, useState } from 'react';
import { proposeOrder } from '../../../../src/domain/backlog/propose-order';
import type { call } from '../../../kit/backend';
import { usePageStores } from '../page-stores';
import type { PlaceStep } from './use-place-keys';
import { putAt, reviewOf, tickRow, type Review, type ReviewPlan } from './review';
import { firstScope, scopedOrder, type Scope } from './scope';
import type { FrozenOrder } from './use-opened-backlog';

/** The backlog as the app told it. */
export type OpenedBacklog = Awaited<ReturnType<typeof call<'open-backlog'>>>;

/** What is under review, and the ways to change it. */
export interface ReviewState {
  scope: Scope;
  selected: number;
  review: Review;
  ties: readonly (readonly [string, string])[];
  /** Asked for, but not moved: it has work in an open sprint. */
  heldBySprint: readonly (readonly [string, string])[];
  /** What the reader put somewhere else than proposed. */
  placed: ReadonlySet<string>;
  setScope(scope: Scope): void;
  tick(id: string, ticked: boolean): void;
  put(id: string, place: number): void;
  step(id: string, step: PlaceStep): void;
  reset(): void;
}

interface Changes {
  /** Null until something is put or ticked. */
  plan: ReviewPlan | null;
  placed: ReadonlySet<string>;
}

const UNCHANGED: Changes = { plan: null, placed: new Set() };

/** Works out what an order of the list makes of the backlog. What somebody moved meanwhile begins unticked. */
export function useReview({ order, sprints, reranked }: OpenedBacklog, { all, close }: FrozenOrder, above: number | null): ReviewState {
  const { selection } = usePageStores();
  const [selected] = useState(() => selection.getState().rows);
  const [scope, setScope] = useState(() => firstScope(all.ranked.length, selected.size, above));
  const [{ plan: changed, placed }, setChanges] = useState(UNCHANGED);

  const asked = useMemo(() => {
    const pinned = new Set(Object.keys(sprints));
    const scoped = scopedOrder(all, scope, { close, order, selected, pinned });
    return { ...scoped, ids: new Set([...scoped.head, ...scoped.tail]), proposed: proposeOrder(order, scoped).order };
  }, [all, close, order, scope, selected, sprints]);
  const plan = useMemo(() => changed ?? { wanted: asked.proposed, unticked: new Set(reranked.map(({ issue }) => issue)), settled: new Map<string, null>() }, [changed, asked, reranked]);
  const review = useMemo(() => reviewOf(order, plan, (id) => asked.pinned.has(id) || !(asked.ids.has(id) || placed.has(id))), [order, plan, asked, placed]);

  const put = (id: string, place: number) => {
    if (asked.pinned.has(id)) return;
    setChanges({ plan: putAt(plan, review, id, place), placed: new Set([...placed, id]) });
  };
  return {
    scope,
    selected: selected.size,
    review,
    ties: asked.ties,
    heldBySprint: [...asked.ids].flatMap((id) => (sprints[id] === undefined ? [] : [[id, sprints[id]] as const])),
    placed,
    setScope: (next) => {
      setScope(next);
      setChanges(UNCHANGED);
    },
    tick: (id, ticked) => setChanges({ plan: tickRow(plan, id, ticked), placed }),
    put,
    step: (id, step) => {
      const at = review.after.indexOf(id);
      put(id, { top: 0, up: at - 1, down: at + 1, bottom: review.after.length - 1 }[step]);
    },
    reset: () => setChanges(UNCHANGED),
  };
}
