import * as v from 'valibot';
import { answered } from '../../domain/rounds/change-round';
import type { OwnAnswers } from '../../domain/rounds/round';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import { AnswersInput, answersSaid } from './answers-said';
import { keepRound } from './keep-round';
import { readAround } from './read-round';
import { itemOfRound, seeRound } from './see-round';
import { showRound } from './show-round';

const Input = v.object({ round: OwnId, issue: Id, answers: AnswersInput });

/**
 * Keeps the caller's own answers to an item, in the place of those before; needs Edit issues on it, and a role where a
 * criterion names some. One that comes when the answers are being shown is refused, and is in none of them.
 */
export const castBallot = defineCall('cast-ballot', Input, async (world, caller, { round: asked, issue: on, answers: said }) => {
  const { round, can } = await seeRound(world, caller, asked);
  const issue = await itemOfRound(world, round, on, 'EDIT_ISSUES');
  const [answersAt, around] = await Promise.all([answersSaid(world, round, said), readAround(world, caller, round, can)]);
  let answers: OwnAnswers = {};
  const next = await keepRound(world, round, (before, now) => {
    answers = answersAt(now);
    return { round: answered(before, caller, issue.id), ballot: { round: before.id, issue: issue.id, project: before.project, person: caller, at: now, answers } };
  });
  return showRound(next, { ...around, mine: new Map([...around.mine, [issue.id, answers]]) });
});
