import * as v from 'valibot';
import { revealed } from '../../domain/rounds/change-round';
import { itemIn, type Round } from '../../domain/rounds/round';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import type { World } from '../world';
import { keepRound } from './keep-round';
import { payAnswers } from './pay-answers';
import { readAround } from './read-round';
import { itemOfRound, leadRound } from './see-round';
import { showPaid } from './show-round';

const Input = v.object({ round: OwnId, issue: Id });

/** Shows all answers to an item and makes them ratings; for who leads. From the first write on nobody can answer blind any more; what is broken off after it is finished by asking again. */
export const revealItem = defineCall('reveal-item', Input, async (world, caller, { round: asked, issue: on }) => {
  const { round, can } = await leadRound(world, caller, asked);
  const issue = await itemOfRound(world, round, on, 'BROWSE_PROJECTS');
  const around = await readAround(world, caller, round, can);
  const shown = await keepRound(world, round, async (before, now) => {
    const ballots = await ballotsOn(world, before, issue.id);
    return { round: revealed(before, issue.id, { by: caller, at: now, ballots }) };
  });
  return showPaid(await payAnswers(world, shown, issue), around);
});

/** What each who answered said: read strictly, and stored only if nobody answers meanwhile. */
async function ballotsOn({ ballots }: World, round: Round, issue: string) {
  const { answered } = itemIn(round, issue);
  const cast = await ballots.getMany(round.id, answered.map((person) => ({ issue, person })));
  return Object.fromEntries(cast.map(({ person, answers }) => [person, answers]));
}
