import type { Item } from '../../../src/contract';
import type { CapacityLine } from '../../../src/domain/prioritise/sureness/capacity-line';
import { likelyFigures, type LikelyFigures } from '../../../src/domain/prioritise/likely-figures';
import type { Model } from '../../../src/domain/prioritise/model';
import { orderLaidOut } from '../../../src/domain/prioritise/order-items';
import { orderScore, type Order } from '../../../src/domain/prioritise/order-score';
import type { ShownItem } from '../../kit/edits/shown-item';
import type { Terms } from '../../kit/terms';
import type { Draft } from './prioritise-store';
import { rowMatcher } from './views/filter';
import { groupRows, type GroupHead } from './views/group-rows';
import type { Look } from './views/look';

/** A row of the list: an item in its group, the head of a group, the line of the capacity, or what became of a refused change of the item above. */
export type Row =
  | { kind: 'item'; id: string; group: 'must do' | 'ranked' | 'not rated'; place: number | null; shown: ShownItem }
  | { kind: 'head'; id: string; head: GroupHead; count: number }
  | { kind: 'capacity'; id: 'capacity'; line: CapacityLine }
  | { kind: 'draft'; id: string; draft: Draft; item: Item };

export type ItemRow = Extract<Row, { kind: 'item' }>;

/** All items in their order, whatever of them is shown. */
export interface RankedRows {
  mustDo: readonly ItemRow[];
  ranked: readonly ItemRow[];
  notRated: readonly ItemRow[];
}

/** What is kept of an item from one turn to the next. */
export interface Slot {
  id: string;
  figures: Item['figures'];
  rank: number;
  shown: ShownItem;
  row: ItemRow | null;
}

/** The slots of earlier turns. */
export type KnownSlots = WeakMap<ShownItem, Slot>;

/** Puts items in order: see slotsOf and orderRows. */
export function rankRows(shown: readonly ShownItem[], ranks: ReadonlyMap<string, number> | null, model: Model, order: Order): RankedRows {
  const slots = slotsOf(shown, ranks, new WeakMap());
  return orderRows(slots, likelyFigures(slots, model, order), model);
}

/**
 * Items with their places in `ranks`, Jira's own order; an item it does not hold comes last, and without it the order of
 * arrival stands in. What `known` holds of an earlier turn is used again, so that a change of one item makes few new objects.
 */
export function slotsOf(shown: readonly ShownItem[], ranks: ReadonlyMap<string, number> | null, known: KnownSlots): Slot[] {
  return shown.map((one, at) => {
    const slot = known.get(one) ?? newSlot(one, known);
    slot.rank = ranks ? (ranks.get(slot.id) ?? ranks.size + at) : at;
    return slot;
  });
}

/** Puts items, whose figures are laid out, in order by the domain's rules. A row that says the same as the one before is the same. */
export function orderRows(slots: readonly Slot[], figures: LikelyFigures, model: Model): RankedRows {
  const { mustDo, ranked, notRated } = orderLaidOut(slots, figures, model);
  return {
    mustDo: mustDo.map((slot) => rowOf(slot, 'must do', null)),
    ranked: ranked.map((slot, at) => rowOf(slot, 'ranked', at + 1)),
    notRated: notRated.map((slot) => rowOf(slot, 'not rated', null)),
  };
}

function newSlot(shown: ShownItem, known: KnownSlots): Slot {
  const slot: Slot = { id: shown.item.id, figures: shown.item.figures, rank: 0, shown, row: null };
  known.set(shown, slot);
  return slot;
}

function rowOf(slot: Slot, group: ItemRow['group'], place: number | null): ItemRow {
  const { row, id, shown } = slot;
  if (row?.group === group && row.place === place) return row;
  slot.row = { kind: 'item', id, group, place, shown };
  return slot.row;
}

/** The rows that a look shows of ranked items, under their heads. Places stay those of the whole list. `now` in seconds since 1970. */
export function arrangeRows(all: RankedRows, terms: Terms, look: Pick<Look, 'order' | 'search' | 'filter' | 'group'>, now: number): Row[] {
  const matches = rowMatcher(look.filter, look.search, now);
  const [mustDo, ranked, notRated] = [all.mustDo, all.ranked, all.notRated].map((rows) => (matches ? rows.filter(matches) : rows)) as [readonly ItemRow[], readonly ItemRow[], readonly ItemRow[]];
  if (look.group !== 'none') return groupRows([...mustDo, ...ranked, ...notRated], look.group, terms);
  const from = firstWithout(ranked, terms.model, look.order);
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
