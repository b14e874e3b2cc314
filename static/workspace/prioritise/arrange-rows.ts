import type { Item } from '../../../src/contract';
import type { Model } from '../../../src/domain/prioritise/model';
import { orderItems } from '../../../src/domain/prioritise/order-items';
import { orderScore, type Order } from '../../../src/domain/prioritise/order-score';
import type { ShownItem } from '../../kit/edits/shown-item';
import type { Draft } from './prioritise-store';

/** A row of the list: an item in its group, the head of a group, or what became of a refused change of the item above. */
export type Row =
  | { kind: 'item'; id: string; group: 'must do' | 'ranked' | 'not rated'; place: number | null; shown: ShownItem }
  | { kind: 'head'; id: 'head:not rated' | 'head:no score'; count: number }
  | { kind: 'draft'; id: string; draft: Draft; item: Item };

export type ItemRow = Extract<Row, { kind: 'item' }>;

/** The list in its order, and how many items stand in each group before the search narrows it. */
export interface Arranged {
  rows: readonly Row[];
  counts: { mustDo: number; ranked: number; notRated: number };
  /** What stands first, whatever the search. */
  first: ShownItem | null;
}

/**
 * Puts items in order by the domain's rules. `ranks` is Jira's own order; an item it does not hold comes last, and
 * without it the order of arrival stands in. `search` keeps rows whose key or summary contains it; places stay.
 */
export function arrangeRows(
  shown: readonly ShownItem[],
  ranks: ReadonlyMap<string, number> | null,
  model: Model,
  order: Order,
  search: string,
): Arranged {
  const orderable = shown.map((one, at) => ({
    id: one.item.id,
    figures: one.item.figures,
    rank: ranks ? (ranks.get(one.item.id) ?? ranks.size + at) : at,
    shown: one,
  }));
  const { mustDo, ranked, notRated } = orderItems(orderable, model, order);
  const found = matcher(search);
  const row = (group: ItemRow['group']) => (one: { id: string; shown: ShownItem }, at: number): ItemRow => ({
    kind: 'item', id: one.id, group, place: group === 'ranked' ? at + 1 : null, shown: one.shown,
  });
  const scored = ranked.map(row('ranked')).filter(found);
  const without = scored.findIndex(({ shown: { item } }) => orderScore(order, model, item.figures) === null);
  const unrated = notRated.map(row('not rated')).filter(found);
  return {
    rows: [
      ...mustDo.map(row('must do')).filter(found),
      ...(without < 0 ? scored : [...scored.slice(0, without), head('head:no score', scored.length - without), ...scored.slice(without)]),
      ...(unrated.length > 0 ? [head('head:not rated', unrated.length), ...unrated] : []),
    ],
    first: ranked[0]?.shown ?? null,
    counts: { mustDo: mustDo.length, ranked: ranked.length, notRated: notRated.length },
  };
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

function head(id: Extract<Row, { kind: 'head' }>['id'], count: number): Row {
  return { kind: 'head', id, count };
}

function matcher(search: string): (row: ItemRow) => boolean {
  const text = search.trim().toLocaleLowerCase();
  if (text === '') return () => true;
  return ({ shown: { item } }) => `${item.key} ${item.summary}`.toLocaleLowerCase().includes(text);
}
