import type { Terms } from '../../kit/terms';
import { PLAIN_LOOK, type Density, type Look } from './views/look';

/** A column of the list. Criteria have one each, under their key. Key and status are columns where rows have one line. */
export type ColumnId = 'rank' | 'likely' | 'top' | 'key' | 'item' | 'status' | 'value' | `criterion:${string}` | 'effort' | 'asking' | 'rated' | 'objective' | 'menu';

export interface Column {
  id: ColumnId;
  /** The least width in px; what is left over goes to the item. */
  width: number;
  /** Columns with a higher number leave first where the page is too narrow; 0 always stays. */
  folds: number;
}

const RANK = { wide: 54, narrow: 50 };
const VALUE = { wide: 124, narrow: 64 };
const MENU = 40;
const ITEM = 220;
const NARROW = 560;
const ALWAYS: readonly ColumnId[] = ['rank', 'item', 'value', 'menu'];

/** The columns for a project's terms on a page of that width in px, in the order in which they stand. A narrow one shows no bar. */
export function columnsOf(terms: Terms, width: number, { columns, density }: Pick<Look, 'columns' | 'density'> = PLAIN_LOOK): Column[] {
  const all = everyColumn(terms, width, density);
  return columns === null ? all : all.filter(({ id }) => ALWAYS.includes(id) || columns.includes(columnAddress(id)));
}

/** The columns that a reader may hide. */
export function hideableColumns(terms: Terms, density: Density): ColumnId[] {
  return everyColumn(terms, Infinity, density).flatMap(({ id }) => (ALWAYS.includes(id) ? [] : [id]));
}

/** What a column is called in an address: `criterion.fit`, `effort`. */
export function columnAddress(id: ColumnId): string {
  return id.replace(':', '.');
}

function everyColumn({ model, objectives }: Terms, width: number, density: Density): Column[] {
  const form = isNarrow(width) ? 'narrow' : 'wide';
  const oneLine = density === 'compact';
  const criteria = model.criteria.map(({ key }, at): Column => ({
    id: `criterion:${key}`,
    width: 68,
    folds: key === model.keyCriterion ? 2 : 6 + at,
  }));
  const key: Column = { id: 'key', width: 88, folds: 0.5 };
  const status: Column = { id: 'status', width: 112, folds: 5 };
  const objective: Column = { id: 'objective', width: 128, folds: 5.5 };
  return [
    { id: 'rank', width: RANK[form], folds: 0 },
    { id: 'likely', width: 108, folds: 0.4 },
    { id: 'top', width: 64, folds: 1.5 },
    ...(oneLine ? [key] : []),
    { id: 'item', width: Math.min(ITEM, width - RANK[form] - VALUE[form] - MENU), folds: 0 },
    ...(oneLine ? [status] : []),
    { id: 'value', width: VALUE[form], folds: 0 },
    ...criteria,
    { id: 'effort', width: 80, folds: 3 },
    { id: 'asking', width: 62, folds: 1 },
    { id: 'rated', width: 72, folds: 4 },
    ...(objectives.length > 0 ? [objective] : []),
    { id: 'menu', width: MENU, folds: 0 },
  ];
}

/** True for a page that is too narrow (in px) for more than the words and figures of its rows. */
function isNarrow(width: number): boolean {
  return width < NARROW;
}

/** The criterion of a column, or null where it shows something else. */
export function criterionIn(column: ColumnId): string | null {
  return column.startsWith('criterion:') ? column.slice('criterion:'.length) : null;
}

/** What is answered in a column: a criterion, `effort`, or null where nothing is. */
export function answeredIn(column: ColumnId): string | null {
  return column === 'effort' ? 'effort' : criterionIn(column);
}

/** The columns that fit a width in px: the ones that fold leave one by one until the rest fits. */
export function columnsThatFit(columns: readonly Column[], width: number): Column[] {
  const kept = [...columns];
  while (kept.reduce((sum, column) => sum + column.width, 0) > width) {
    const first = kept.reduce((a, b) => (b.folds > a.folds ? b : a));
    if (first.folds === 0) break;
    kept.splice(kept.indexOf(first), 1);
  }
  return kept;
}

/** True where a value's column is wide enough for the bar of its parts. */
export function hasBar(width: number): boolean {
  return width >= VALUE.wide;
}

/** The CSS tracks of columns: what is left over goes to the item, and a little of it to the value's bar and the objective. */
export function tracksOf(columns: readonly Column[]): string {
  const most = ({ id, width }: Column) => (id === 'item' ? '1fr' : id === 'value' && hasBar(width) ? '0.3fr' : id === 'objective' ? '0.25fr' : `${width}px`);
  return columns.map((column) => `minmax(${column.width}px, ${most(column)})`).join(' ');
}
