import * as v from 'valibot';
import { joined } from '../../domain/rounds/change-round';
import { defineCall } from '../call';
import { OwnId } from '../parse';
import { keepRound } from './keep-round';
import { readAround } from './read-round';
import { seeRound } from './see-round';
import { showRound } from './show-round';

const Input = v.object({ round: OwnId });

/** Says that the caller has come; needs Edit issues, for a round is for those who can rate. */
export const joinRound = defineCall('join-round', Input, async (world, caller, { round: asked }) => {
  const { round, can } = await seeRound(world, caller, asked, 'EDIT_ISSUES');
  const around = await readAround(world, caller, round, can);
  const next = await keepRound(world, round, (before) => ({ round: joined(before, caller) }));
  return showRound(next, around);
});
