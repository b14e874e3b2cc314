import * as v from 'valibot';
import { NotAllowed } from '../../domain/failure';
import { joined } from '../../domain/rounds/change-round';
import { defineCall } from '../call';
import { OwnId } from '../parse';
import { keepRound } from './keep-round';
import { readAround } from './read-round';
import { looksOnly, seeRound } from './see-round';
import { showRound } from './show-round';

const Input = v.object({ round: OwnId });

/** Says that the caller has come. Who may answer nothing in the round looks on, if they were asked; else it needs Edit issues. */
export const joinRound = defineCall('join-round', Input, async (world, caller, { round: asked }) => {
  const { round, can } = await seeRound(world, caller, asked);
  if (!can.rate && !round.people.some(({ person }) => person === caller)) throw new NotAllowed('EDIT_ISSUES');
  const around = await readAround(world, caller, round, can);
  const looksOn = looksOnly(round, around.can);
  const next = await keepRound(world, round, (before) => ({ round: joined(before, caller, looksOn) }));
  return showRound(next, around);
});
