import type { Figure } from '../../../../src/domain/figure';
import type { Model } from '../../../../src/domain/prioritise/model';
import type { Projection } from '../../../../src/domain/prioritise/projection';
import { likelyValueBy } from '../../../../src/domain/prioritise/value';
import type { ShownItem } from '../../../kit/edits/shown-item';
import type { ItemRow, Row } from '../arrange-rows';

/** An item that has a value and an effort, so that it can be drawn. */
export interface Dot {
  id: string;
  row: ItemRow;
  /** Its rank; null for a must do. */
  place: number | null;
  /** 0–100. */
  value: number;
  /** Person-weeks. */
  effort: Figure;
  customers: number;
}

/** What the matrix draws, must do first and then by rank, and what it lists beside, for it has no place in it. */
export interface Drawn {
  dots: readonly Dot[];
  /** Have a value, and no effort yet. */
  noEffort: readonly ItemRow[];
  /** Are not rated, whatever is known of their effort. */
  noValue: readonly ItemRow[];
}

/** Parts the items in sight into those that can be drawn and those that cannot. */
export function dotsOf(rows: readonly Row[], model: Model): Drawn {
  const valueOf = likelyValueBy(model);
  const drawn = { dots: [] as Dot[], noEffort: [] as ItemRow[], noValue: [] as ItemRow[] };
  for (const row of rows) {
    if (row.kind !== 'item') continue;
    const figures = shownFigures(row.shown);
    const value = valueOf(figures.criteria);
    if (value === null) drawn.noValue.push(row);
    else if (!figures.effort) drawn.noEffort.push(row);
    else drawn.dots.push({ id: row.id, row, place: row.place, value, effort: figures.effort, customers: figures.customers });
  }
  drawn.dots.sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  return drawn;
}

/** What stands in an item now: the team's figures, and the reader's own answers where the team's is on its way. */
function shownFigures({ item: { figures, mine }, awaited }: ShownItem): Pick<Projection, 'criteria' | 'effort' | 'customers'> {
  if (awaited.length === 0) return figures;
  const own = Object.fromEntries(awaited.flatMap((key) => (mine[key] ? [[key, { ...mine[key], n: 1 }]] : [])));
  return { ...figures, criteria: { ...figures.criteria, ...own }, effort: own.effort ?? figures.effort };
}
