import { nearestStep } from '../../../kit/anchors';
import type { Terms } from '../../../kit/terms';
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
  | { by: 'effort'; size: string | null }
  | { by: 'objective'; id: string | null; place: number };

type Grouped = Exclude<Grouping, 'none'>;
/** A status's name, an impact's step, an effort's size, an objective's id; null where there is none. */
type GroupKey = string | number | null;

/**
 * Puts rows under heads, each row keeping its rank and the order among its own. Statuses stand in the order of their
 * categories, then by name; impact from the highest step, effort from the smallest size, objectives as the project lists them; what has none comes last.
 */
export function groupRows(rows: readonly ItemRow[], by: Grouped, terms: Terms): Row[] {
  const groups = new Map<GroupKey, ItemRow[]>();
  for (const row of rows) {
    const key = keyOf(row, by, terms);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  const headed = [...groups].map(([key, own]) => ({ head: headOf(own[0]!, by, key, terms), key, own }));
  headed.sort((a, b) => placeOf(a.head) - placeOf(b.head) || String(a.key).localeCompare(String(b.key)));
  return headed.flatMap(({ head, key, own }): Row[] => [{ kind: 'head', id: `head:${by}:${key ?? ''}`, head, count: own.length }, ...own]);
}

function keyOf({ shown: { item } }: ItemRow, by: Grouped, { model }: Terms): GroupKey {
  if (by === 'status') return item.status.name;
  if (by === 'objective') return item.figures.objective;
  if (by === 'effort') return item.figures.effort ? effortSize(item.figures.effort.likely) : null;
  const impact = item.figures.criteria[model.keyCriterion];
  return impact ? nearestStep(impact.likely) : null;
}

function headOf({ shown: { item: { status } } }: ItemRow, by: Grouped, key: GroupKey, { objectives }: Terms): GroupHead {
  if (by === 'status') return { by, name: status.name, category: status.category };
  if (by === 'objective') return { by, id: key === null ? null : String(key), place: objectives.findIndex(({ id }) => id === key) };
  if (by === 'effort') return { by, size: key === null ? null : String(key) };
  return { by, step: key === null ? null : Number(key) };
}

/** Where a group stands among the others, ascending. */
function placeOf(head: GroupHead): number {
  if (head.by === 'status') return CATEGORIES.indexOf(head.category);
  if (head.by === 'objective') return head.place < 0 ? Infinity : head.place;
  if (head.by === 'effort') return head.size === null ? EFFORT_SIZES.length : EFFORT_SIZES.indexOf(head.size);
  return head.by === 'impact' && head.step !== null ? -head.step : 1;
}
