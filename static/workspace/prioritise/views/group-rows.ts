import type { Model } from '../../../../src/domain/prioritise/model';
import { nearestStep } from '../../../kit/anchors';
import type { ItemRow, Row } from '../arrange-rows';
import { EFFORT_SIZES, effortSize } from './effort-size';
import { CATEGORIES, type Category } from './filter';
import type { Grouping } from './look';

/** What the rows below a head have in common. */
export type GroupHead =
  | { by: 'not rated' }
  | { by: 'no score' }
  | { by: 'status'; name: string; category: Category }
  | { by: 'impact'; step: number | null }
  | { by: 'effort'; size: string | null };

interface Group {
  head: GroupHead;
  rows: ItemRow[];
  /** Where it stands among the groups, ascending; ties by name. */
  place: number;
  name: string;
}

/**
 * Puts rows under heads, each row keeping its rank and the order among its own. Statuses stand in the order of their
 * categories, then by name; impact from the highest step, effort from the smallest size; what has none comes last.
 */
export function groupRows(rows: readonly ItemRow[], by: Exclude<Grouping, 'none'>, model: Model): Row[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const name = groupName(row, by, model);
    const known = groups.get(name);
    if (known) known.rows.push(row);
    else groups.set(name, { ...groupOf(row, by, name), rows: [row] });
  }
  return [...groups.values()]
    .sort((a, b) => a.place - b.place || a.name.localeCompare(b.name))
    .flatMap(({ head, rows: own, name }): Row[] => [{ kind: 'head', id: `head:${by}:${name}`, head, count: own.length }, ...own]);
}

const NONE = '';

function groupName({ shown: { item } }: ItemRow, by: Exclude<Grouping, 'none'>, model: Model): string {
  if (by === 'status') return item.status.name;
  if (by === 'effort') return item.figures.effort ? effortSize(item.figures.effort.likely) : NONE;
  const impact = item.figures.criteria[model.keyCriterion];
  return impact ? String(nearestStep(impact.likely)) : NONE;
}

function groupOf({ shown: { item: { status } } }: ItemRow, by: Exclude<Grouping, 'none'>, name: string): Omit<Group, 'rows'> {
  if (by === 'status') {
    const { category } = status;
    return { head: { by, name, category }, place: CATEGORIES.indexOf(category), name };
  }
  if (by === 'effort') {
    const size = name === NONE ? null : name;
    return { head: { by, size }, place: size === null ? Infinity : EFFORT_SIZES.indexOf(size), name };
  }
  const step = name === NONE ? null : Number(name);
  return { head: { by, step }, place: step === null ? Infinity : -step, name };
}
