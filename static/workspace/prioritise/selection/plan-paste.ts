import type { AnswerInput } from '../../../../src/contract';
import { criterionOf } from '../../../../src/domain/prioritise/model';
import type { Terms } from '../../../kit/terms';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { answeredIn, type Column } from '../columns';
import { cellValue, rounded } from '../exchange/cell-value';
import { readAnswer } from '../exchange/read-answer';
import { answerName } from '../figure-words';
import { columnName } from '../grid/grid-head';
import type { Wanted } from '../prioritise-store';

/** What a pasted block changes, and what of it was not taken. */
export interface PastePlan {
  wanted: Wanted[];
  /** How many cells said something new. */
  cells: number;
  /** Why each cell that cannot take its words was left, in a sentence without its end. */
  left: string[];
}

/**
 * Lays a pasted block over rows and columns, both from the active cell on. Empty cells and those that say what stands
 * there change nothing. An answer keeps how sure the reader was, or takes *fairly*; the criteria in `closed` take none.
 */
export function planPaste(block: readonly (readonly string[])[], rows: readonly ItemRow[], columns: readonly Column[], terms: Terms, closed: readonly string[]): PastePlan {
  const plan: PastePlan = { wanted: [], cells: 0, left: [] };
  let beyond = 0;
  block.forEach((texts, down) => {
    const row = rows[down];
    const answers: Record<string, AnswerInput> = {};
    texts.forEach((text, right) => {
      if (text.trim() === '') return;
      const column = columns[right];
      if (!row || !column) beyond += 1;
      else takeCell({ text, row, column, terms, closed, answers, left: plan.left });
    });
    const taken = Object.keys(answers).length;
    plan.cells += taken;
    if (row && taken > 0) plan.wanted.push({ issue: row.id, change: { kind: 'answers', answers } });
  });
  plan.cells += plan.left.length + beyond;
  if (beyond > 0) plan.left.push(words('hands.paste.beyond', { count: beyond }));
  return plan;
}

interface CellPasted {
  text: string;
  row: ItemRow;
  column: Column;
  terms: Terms;
  closed: readonly string[];
  answers: Record<string, AnswerInput>;
  left: string[];
}

function takeCell({ text, row, column, terms, closed, answers, left }: CellPasted): void {
  const { item } = row.shown;
  const stands = cellValue(column.id, row, terms);
  if (String(stands ?? '') === text.trim()) return;
  const refuse = (why: string) => void left.push(words(`hands.paste.${why}`, { key: item.key, text: text.trim(), name: columnName(column.id) }));
  const key = answeredIn(column.id);
  if (key === null) return refuse('computed');
  if (closed.includes(key)) return refuse('closed');
  const likely = readAnswer(terms.model, key, text);
  if (likely === null) return refuse(key === 'effort' ? 'effort' : 'answer');
  if (rounded(likely) === stands || item.mine[key]?.likely === likely) return;
  if (criterionOf(terms.model, key)?.source === 'feedback') return void left.push(words('hands.paste.counted', { key: item.key, name: answerName(key) }));
  answers[key] = { likely, sure: item.mine[key]?.sure ?? 'fairly' };
}
