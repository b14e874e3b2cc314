import * as v from 'valibot';
import { ended } from '../../domain/rounds/change-round';
import { defineCall } from '../call';
import { OwnId } from '../parse';
import { keepRound } from './keep-round';
import { readAround } from './read-round';
import { leadRound } from './see-round';
import { showRound } from './show-round';

const Input = v.object({ round: OwnId });

/** Ends a round: what was not shown never is, and becomes no rating; for who leads. */
export const endRound = defineCall('end-round', Input, async (world, caller, { round: asked }) => {
  const { round, can } = await leadRound(world, caller, asked);
  const around = await readAround(world, caller, round, can);
  const next = await keepRound(world, round, (before, now) => ({ round: ended(before, now) }));
  return showRound(next, around);
});
