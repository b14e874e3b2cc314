import type { AnswerInput, Item } from '../../../src/contract';
import { confidenceOf, type Answer } from '../../../src/domain/prioritise/answer';
import { answerOf } from '../../../src/domain/prioritise/answer-of';
import { exactly, type TeamFigure } from '../../../src/domain/figure';
import { reach } from '../../../src/domain/feedback/reach';
import { criterionOf, type Model } from '../../../src/domain/prioritise/model';
import type { Projection } from '../../../src/domain/prioritise/projection';
import { EFFORT } from '../../../src/domain/prioritise/standing';
import type { Change, Edit } from './edit';

const NOTHING: readonly string[] = [];

/** An item as the page shows it while answers are on their way. */
export interface ShownItem {
  item: Item;
  /** Something of it has not been confirmed yet. */
  sending: boolean;
  /** What others rated too: the reader's own answer stands there until the team's figure comes back. */
  awaited: readonly string[];
}

/**
 * Lays unconfirmed edits over an item. Where nobody else answered, the figure (and so the value) is already exact;
 * where others did, the team's figure stays and the criterion is listed in `awaited`.
 */
export function shownItem(item: Item, edits: readonly Edit[], model: Model): ShownItem {
  if (edits.length === 0) return { item, sending: false, awaited: NOTHING };
  let shown = item;
  const awaited = new Set<string>();
  for (const edit of edits) {
    if (edit.change.kind !== 'answers') {
      shown = withFact(shown, edit.change, edit.at);
      continue;
    }
    for (const [key, said] of Object.entries(edit.change.answers)) {
      if (othersAnswered(shown, key)) awaited.add(key);
      shown = withAnswer(shown, key, said, edit.at, model);
    }
  }
  return { item: shown, sending: edits.length > 0, awaited: [...awaited] };
}

function withFact(item: Item, change: Exclude<Change, { kind: 'answers' }>, at: number): Item {
  if (change.kind === 'why') return { ...item, why: change.why };
  if (change.kind === 'objective') return { ...item, figures: { ...item.figures, objective: change.objective } };
  const mustDo = change.reason === null ? null : { reason: change.reason, by: '', at };
  return { ...item, mustDo, figures: { ...item.figures, mustDo: mustDo ? 1 : 0 } };
}

function withAnswer(item: Item, key: string, said: AnswerInput, at: number, model: Model): Item {
  const { [key]: _, ...others } = item.mine;
  const answer = said === null ? null : answerOf(key, said, at);
  const mine = answer ? { ...others, [key]: answer } : others;
  if (othersAnswered(item, key)) return { ...item, mine };
  const figure = answer ? { low: answer.low, likely: answer.likely, high: answer.high, n: 1 } : null;
  return { ...item, mine, figures: withFigure(item.figures, key, figure, answer, model) };
}

function withFigure(old: Projection, key: string, figure: TeamFigure | null, answer: Answer | null, model: Model): Projection {
  const ratedAt = answer ? answer.at : old.ratedAt;
  if (key === EFFORT) return { ...old, effort: figure, ratedAt };
  const { [key]: _, ...rest } = old.criteria;
  const fact = criterionOf(model, key)?.source === 'feedback' ? { ...exactly(reach(old.asking)), n: 0 } : null;
  const stands = figure ?? fact;
  const criteria = stands ? { ...rest, [key]: stands } : rest;
  const confidence = key === 'impact' ? (answer ? confidenceOf(answer) : null) : old.confidence;
  return { ...old, criteria, confidence, ratedAt };
}

function othersAnswered({ figures, mine }: Item, key: string): boolean {
  const n = (key === EFFORT ? figures.effort : figures.criteria[key])?.n ?? 0;
  return n > (mine[key] ? 1 : 0);
}
