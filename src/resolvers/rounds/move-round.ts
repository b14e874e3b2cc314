import * as v from 'valibot';
import { movedTo } from '../../domain/rounds/change-round';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import { keepRound } from './keep-round';
import { readAround } from './read-round';
import { leadRound } from './see-round';
import { showRound } from './show-round';

const Input = v.object({ round: OwnId, issue: Id });

/** Takes a live round to an item, and all who are in it along; for who leads. */
export const moveRound = defineCall('move-round', Input, async (world, caller, { round: asked, issue }) => {
  const { round, can } = await leadRound(world, caller, asked);
  const around = await readAround(world, caller, round, can);
  const next = await keepRound(world, round, (before) => ({ round: before.place === issue ? before : movedTo(before, issue) }));
  return showRound(next, around);
});
