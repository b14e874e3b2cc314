import * as v from 'valibot';
import { settled } from '../../domain/rounds/change-round';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import { AnswersInput, answersSaid } from './answers-said';
import { keepRound } from './keep-round';
import { payAnswers } from './pay-answers';
import { readAround } from './read-round';
import { itemOfRound, leadRound } from './see-round';
import { showPaid } from './show-round';

const Input = v.object({ round: OwnId, issue: Id, answers: v.nullable(AnswersInput) });

/** Makes one answer that of all who answered, or leaves each their own; for who leads, and may rate the item. Broken off, it is finished by asking again. */
export const settleItem = defineCall('settle-item', Input, async (world, caller, { round: asked, issue: on, answers: said }) => {
  const { round, can } = await leadRound(world, caller, asked);
  const issue = await itemOfRound(world, round, on, 'EDIT_ISSUES');
  const [answersAt, around] = await Promise.all([said && answersSaid(world, round, said), readAround(world, caller, round, can)]);
  const { round: before } = await payAnswers(world, round, issue);
  const next = await keepRound(world, before, (seen, at) => ({
    round: settled(seen, issue.id, answersAt ? { kind: 'one', answers: answersAt(at), by: caller, at } : { kind: 'range', by: caller, at }),
  }));
  return showPaid(await payAnswers(world, next, issue), around);
});
