import * as v from 'valibot';
import { Invalid, NotAllowed } from '../../domain/failure';
import { answerOf } from '../../domain/prioritise/answer-of';
import { checkSaid } from '../../domain/prioritise/check-said';
import type { OwnAnswers, Round } from '../../domain/rounds/round';
import { modelOf } from '../../domain/settings/settings';
import { closedCriteria } from '../prioritise/closed-criteria';
import { Key, SaidInput } from '../prioritise/said-input';
import type { World } from '../world';

/** Answers to what a round asks. */
export const AnswersInput = v.record(Key, SaidInput);

/** Answers as they are kept, given at `now`. Throws Invalid where one is wrong, or is not asked in the round, or there is none; NotAllowed where a criterion is kept to roles that the caller does not hold. */
export async function answersSaid(world: World, round: Round, said: v.InferOutput<typeof AnswersInput>): Promise<(now: number) => OwnAnswers> {
  const given = Object.entries(said);
  const model = modelOf(await world.settings.of(round.project));
  if (given.length === 0) throw new Invalid('answers', 'shape');
  for (const [key, one] of given) {
    const broken = round.criteria.includes(key) ? checkSaid(model, key, one) : 'criterion';
    if (broken) throw new Invalid(`answers.${key}`, broken);
  }
  const closed = await closedCriteria(world, round.project, model);
  if (closed.some((key) => key in said)) throw new NotAllowed('CRITERION_ROLE');
  return (now) => Object.fromEntries(given.map(([key, { reason: _, ...one }]) => [key, answerOf(key, one, now)]));
}
