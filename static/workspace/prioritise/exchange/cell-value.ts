import { valueOf } from '../../../../src/domain/prioritise/value';
import { objectiveWords } from '../../../kit/objective-words';
import type { Terms } from '../../../kit/terms';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { answeredIn, type ColumnId } from '../columns';
import { shownAnswer } from '../grid/shown-answer';

/** What a cell holds for another program: a number, words, or null where there is nothing. */
export type CellValue = string | number | null;

/**
 * What stands in a column of an item: the rank, the value in whole points, a rating on 0–100, effort in person-weeks,
 * customers asking, the day of the newest answer (UTC), the name of the objective. The item itself is its key and summary. Fractions have two digits.
 */
export function cellValue(column: ColumnId, { place, group, shown }: ItemRow, { model, objectives }: Terms): CellValue {
  const { item } = shown;
  const answered = answeredIn(column);
  if (answered !== null) return rounded(shownAnswer(shown, answered).likely);
  switch (column) {
    case 'rank': return group === 'must do' ? words('prioritise.rank.mustDo') : place;
    case 'item': return `${item.key} ${item.summary}`;
    case 'value': {
      const value = valueOf(model, item.figures.criteria);
      return value.kind === 'rated' ? Math.round(value.likely) : null;
    }
    case 'asking': return item.figures.customers;
    case 'rated': return item.figures.ratedAt === null ? null : new Date(item.figures.ratedAt * 1000).toISOString().slice(0, 10);
    case 'objective': return objectiveWords(objectives, item.figures.objective) || null;
    default: return null;
  }
}

/** A figure with at most two digits after the point, as it is copied, exported and compared. */
export function rounded(figure: number): number;
export function rounded(figure: number | null): number | null;
export function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 100) / 100;
}
