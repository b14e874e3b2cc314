import type { AskedOrder } from '../../../../src/domain/backlog/propose-order';
import { keepTeamOrder } from '../../../../src/domain/backlog/keep-team-order';
import type { RankedRows } from '../arrange-rows';

/** Which of the list's order is brought into the backlog. */
export type Scope = { kind: 'all' } | { kind: 'top'; count: number } | { kind: 'selection' };

/** A longer list is not brought in as a whole unless the reader says so. */
const FEW = 12;
const USUAL = 10;

/** What is offered first: what the reader selected, a short list as a whole, the top of a longer one. `above` is how many the capacity holds. */
export function firstScope(ranked: number, selected: number, above: number | null): Scope {
  if (selected > 0) return { kind: 'selection' };
  return ranked <= FEW ? { kind: 'all' } : { kind: 'top', count: above !== null && above > 0 ? above : USUAL };
}

/** An order that is asked of a backlog, and what of it the team's own order settled. */
export interface ScopedOrder extends AskedOrder {
  /** Pairs too close to call that stand the other way round than computed, as the team has them. */
  ties: (readonly [first: string, second: string])[];
}

interface Known {
  /** Whether two ranked items are too close to call; the first is the one that comes first. */
  close(first: string, second: string): boolean;
  /** The backlog as it is. */
  order: readonly string[];
  selected: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
}

/** What a scope of the list's order asks of the backlog: must do first, then the computed order, ties as the team has them. */
export function scopedOrder({ mustDo, ranked }: RankedRows, scope: Scope, { close, order, selected, pinned }: Known): ScopedOrder {
  const places = new Map(order.map((id, at) => [id, at]));
  const chosen = ({ id }: { id: string }) => places.has(id) && (scope.kind !== 'selection' || selected.has(id));
  const must = mustDo.filter(chosen).map(({ id }) => id);
  const computed = ranked.filter(chosen).map(({ id }) => id).slice(0, scope.kind === 'top' ? scope.count : undefined);
  const settled = keepTeamOrder(computed, close, (id) => places.get(id)!);
  const ties = settledPairs(computed, settled).filter((pair) => !pair.some((id) => pinned.has(id)));
  if (scope.kind === 'top') return { head: [...must, ...settled], tail: [], pinned, ties };
  return scope.kind === 'selection' ? { head: [], tail: [...must, ...settled], pinned, ties } : { head: must, tail: settled, pinned, ties };
}

/** The neighbours that stand the other way round than computed. */
function settledPairs(computed: readonly string[], settled: readonly string[]): ScopedOrder['ties'] {
  const places = new Map(computed.map((id, at) => [id, at]));
  return settled.flatMap((id, at) => {
    const next = settled[at + 1];
    return next !== undefined && places.get(id)! > places.get(next)! ? [[id, next] as const] : [];
  });
}
