import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState, type MutableRefObject, type RefObject } from 'react';
import { chanceBefore } from '../../../../src/domain/prioritise/sureness/chance-before';
import { seedOf } from '../../../../src/domain/prioritise/sureness/drawable';
import { verdictOf } from '../../../../src/domain/prioritise/sureness/verdict';
import { call } from '../../../kit/backend';
import type { RankedRows } from '../arrange-rows';
import { useTiedPairs } from '../order-sureness';
import { useData, usePageStores, useView } from '../page-stores';
import { useOvertaken, useSureness } from '../sureness/use-sureness';
import { isTied, type TiedPairs } from '../ties';
import { useShownModel } from '../weights/use-shown-model';
import { mayReview } from './may-review';

/** So many draws settle whether two that are no neighbours are too close to call. */
const DRAWS = 2000;
/** A list whose sureness is not known by then is taken without it. */
const PATIENCE_MS = 2000;

/**
 * The backlog as it is now, and who moved what since the page read it; asked for anew by each review, once the page has
 * read what it moved itself (`readAnew`); Jira is asked to know of that (`moved`).
 */
export function useOpenedBacklog(project: string, readAnew: RefObject<Promise<void>>, moved: MutableRefObject<string[]>) {
  const { data } = usePageStores();
  const turn = useId();
  return useQuery({
    queryKey: ['open-backlog', project, turn],
    queryFn: async () => {
      await readAnew.current;
      const { ranks, ranksAt } = data.getState().listing;
      return call('open-backlog', { project, moved: moved.current, ...(ranks ? { seen: { order: [...ranks.keys()], at: ranksAt } } : {}) });
    },
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The order of the list as it stood when all of it was known, and which two of it are too close to call: a review does not change while one looks. */
export interface FrozenOrder {
  all: RankedRows;
  close(first: string, second: string): boolean;
}

/** Waits until the list has been read and its sureness is known, and keeps it so; null until then. */
export function useFrozenOrder(all: RankedRows): FrozenOrder | null {
  const project = useData(({ listing }) => listing.project.id);
  const complete = useData(({ listing }) => listing.reading.kind === 'complete');
  const order = useView((view) => view.order);
  const model = useShownModel();
  const known = useSureness() !== null;
  const overtaken = useOvertaken();
  const tied = useTiedPairs();
  const [late, setLate] = useState(false);
  const [frozen, setFrozen] = useState<FrozenOrder | null>(null);
  useEffect(() => {
    if (!complete) return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [complete]);
  const ready = mayReview({ complete, ranked: all.ranked.length, known, overtaken, late });
  useEffect(() => {
    if (!ready || frozen) return;
    const drawing = { seed: seedOf(project, model), model, order };
    setFrozen({ all, close: closeness(all, tied, (a, b) => chanceBefore(a, b, drawing, DRAWS)) });
  }, [ready, frozen, all, tied, project, model, order]);
  return frozen;
}

type Chance = (a: RankedRows['ranked'][number]['shown']['item'], b: RankedRows['ranked'][number]['shown']['item']) => number;

function closeness({ ranked }: RankedRows, tied: TiedPairs, chance: Chance): FrozenOrder['close'] {
  const places = new Map(ranked.map(({ id }, at) => [id, at]));
  const known = new Map<string, boolean>();
  return (first, second) => {
    const [a, b] = [ranked[places.get(first)!]!, ranked[places.get(second)!]!];
    if (places.get(second) === places.get(first)! + 1) return isTied(tied, a, b);
    const pair = `${first} ${second}`;
    const said = known.get(pair) ?? verdictOf(chance(a.shown.item, b.shown.item)) === 'too close';
    known.set(pair, said);
    return said;
  };
}
