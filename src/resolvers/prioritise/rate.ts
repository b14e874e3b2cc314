import * as v from 'valibot';
import type { Answer } from '../../domain/prioritise/answer';
import { answerOf, saidIn } from '../../domain/prioritise/answer-of';
import { checkSaid } from '../../domain/prioritise/check-said';
import { Invalid, NotAllowed } from '../../domain/failure';
import { criterionOf, type Model } from '../../domain/prioritise/model';
import type { Standing } from '../../domain/prioritise/standing';
import { modelOf } from '../../domain/settings/settings';
import type { AnswerInput } from '../../contract';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { changeItem } from '../change-item';
import { Id } from '../parse';
import { closedCriteria } from './closed-criteria';
import { ratedBy } from './rated-by';
import { Key, SaidInput } from './said-input';

const Answers = v.pipe(v.record(Key, v.nullable(SaidInput)), v.check((answers) => inRange(Object.keys(answers).length)));
const Input = v.object({ issue: Id, answers: Answers });

const MOST_AT_ONCE = 8;
const inRange = (count: number) => count >= 1 && count <= MOST_AT_ONCE;

/** Stores the caller's own answers to one or more criteria of an item, or takes them back; needs Edit issues, and a role where the criterion names some. */
export const rate = defineCall('rate', Input, async (world, caller, { issue, answers }) => {
  const { issue: seen } = await authoriseOnIssue(world, issue, 'EDIT_ISSUES');
  const model = modelOf(await world.settings.of(seen.projectId));
  for (const [key, said] of Object.entries(answers)) checkAnswer(model, key, said as AnswerInput);
  const closed = await closedCriteria(world, seen.projectId, model);
  if (closed.some((key) => key in answers)) throw new NotAllowed('CRITERION_ROLE');
  const { item, result: before } = await changeItem(world, caller, seen, (standing, now) => {
    const before = answersBefore(standing, caller, Object.keys(answers));
    const given = Object.entries(answers as Record<string, AnswerInput>).filter(([key, said]) => said ?? before[key]);
    if (given.length === 0) return { result: before, store: null };
    const next = Object.fromEntries(given.map(([key, said]) => [key, kept(model, key, said, now)]));
    return { result: before, store: ratedBy(standing, caller, next, now) };
  });
  return { item, before };
});

/** A reason is kept only where it sets the feedback's own count aside. */
function kept(model: Model, key: string, said: AnswerInput, now: number): Answer | null {
  if (said === null) return null;
  const { reason, ...figure } = said;
  const explains = reason !== undefined && criterionOf(model, key)?.source === 'feedback';
  return answerOf(key, explains ? { ...figure, reason } : figure, now);
}

function checkAnswer(model: Model, key: string, said: AnswerInput): void {
  const broken = checkSaid(model, key, said);
  if (broken) throw new Invalid(`answers.${key}`, broken);
}

function answersBefore(standing: Standing, caller: string, keys: readonly string[]): Record<string, AnswerInput> {
  const mine = standing.answers[caller] ?? {};
  return Object.fromEntries(keys.map((key) => [key, mine[key] ? saidIn(mine[key]) : null]));
}
