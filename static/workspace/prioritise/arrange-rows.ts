import type { Item } from '../../../src/contract';
import type { Model } from '../../../src/domain/prioritise/model';
import { orderItems } from '../../../src/domain/prioritise/order-items';
import { orderScore, type Order } from '../../../src/domain/prioritise/order-score';
import type { ShownItem } from '../../kit/edits/shown-item';
import type { Draft } from './prioritise-store';
import { rowMatcher } from './views/filter';
import { groupRows, type GroupHead } from './views/group-rows';
import type { Look } from './views/look';

/** A row of the list: an item in its group, the head of a group, or what became of a refused change of the item above. */
export type Row =
  | { kind: 'item'; id: string; group: 'must do' | 'ranked' | 'not rated'; place: number | null; shown: ShownItem }
  | { kind: 'head'; id: string; head: GroupHead; count: number }
  | { kind: 'draft'; id: string; draft: Draft; item: Item };

export type ItemRow = Extract<Row, { kind: 'item' }>;

/** All items in their order, whatever of them is shown. */
export interface RankedRows {
  mustDo: readonly ItemRow[];
  ranked: readonly ItemRow[];
  notRated: readonly ItemRow[];
}

/**
 * Puts items in order by the domain's rules. `ranks` is Jira's own order; an item it does not hold comes last, and
 * without it the order of arrival stands in. `known` keeps the rows of earlier turns: one that says the same is the same object.
 */
export function rankRows(
  shown: readonly ShownItem[],
  ranks: ReadonlyMap<string, number> | null,
  model: Model,
  order: Order,
  known = new WeakMap<ShownItem, ItemRow>(),
): RankedRows {
  const orderable = shown.map((one, at) => ({
    id: one.item.id,
    figures: one.item.figures,
    rank: ranks ? (ranks.get(one.item.id) ?? ranks.size + at) : at,
    shown: one,
  }));
  const { mustDo, ranked, notRated } = orderItems(orderable, model, order);
  const row = (group: ItemRow['group']) => ({ id, shown: one }: { id: string; shown: ShownItem }, at: number): ItemRow => {
    const place = group === 'ranked' ? at + 1 : null;
    const before = known.get(one);
    if (before && before.group === group && before.place === place) return before;
    const made: ItemRow = { kind: 'item', id, group, place, shown: one };
    known.set(one, made);
    return made;
  };
  return { mustDo: mustDo.map(row('must do')), ranked: ranked.map(row('ranked')), notRated: notRated.map(row('not rated')) };
}

/** The rows that a look shows of ranked items, under their heads. Places stay those of the whole list. `now` in seconds since 1970. */
export function arrangeRows(all: RankedRows, model: Model, look: Pick<Look, 'order' | 'search' | 'filter' | 'group'>, now: number): Row[] {
  const matches = rowMatcher(look.filter, look.search, now);
  const [mustDo, ranked, notRated] = [all.mustDo, all.ranked, all.notRated].map((rows) => (matches ? rows.filter(matches) : rows)) as [readonly ItemRow[], readonly ItemRow[], readonly ItemRow[]];
  if (look.group !== 'none') return groupRows([...mustDo, ...ranked, ...notRated], look.group, model);
  const from = firstWithout(ranked, model, look.order);
  return [
    ...mustDo,
    ...ranked.slice(0, from),
    ...headed('no score', ranked.slice(from)),
    ...headed('not rated', notRated),
  ];
}

/** Puts each draft below the row of its item; drafts of items that are not in the list are left out. */
export function withDrafts(rows: readonly Row[], drafts: readonly Draft[]): readonly Row[] {
  if (drafts.length === 0) return rows;
  return rows.flatMap((row): Row[] => {
    if (row.kind !== 'item') return [row];
    const own = drafts.filter(({ edit }) => edit.issue === row.id);
    return [row, ...own.map((draft): Row => ({ kind: 'draft', id: `draft:${draft.edit.id}`, draft, item: row.shown.item }))];
  });
}

/** Where those begin that lack a part of the order: they stand after all that have it. */
function firstWithout(ranked: readonly ItemRow[], model: Model, order: Order): number {
  let [from, to] = [0, ranked.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (orderScore(order, model, ranked[middle]!.shown.item.figures) === null) to = middle;
    else from = middle + 1;
  }
  return from;
}

function headed(by: 'no score' | 'not rated', rows: readonly ItemRow[]): Row[] {
  return rows.length === 0 ? [] : [{ kind: 'head', id: `head:${by}`, head: { by }, count: rows.length }, ...rows];
}
