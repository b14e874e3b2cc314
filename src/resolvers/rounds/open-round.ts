import * as v from 'valibot';
import { defineCall } from '../call';
import { OwnId } from '../parse';
import { readAround } from './read-round';
import { seeRound } from './see-round';
import { seenOf, showRound } from './show-round';

const Input = v.object({ round: OwnId, seen: v.optional(v.pipe(v.string(), v.maxLength(400))) });

/** A round as the caller may see it; nothing where it is as they saw it: one read of Jira and two of the store. */
export const openRound = defineCall('open-round', Input, async (world, caller, { round: asked, seen }) => {
  const { round, can } = await seeRound(world, caller, asked);
  if (seen !== undefined) {
    const shown = round.items.filter(({ revealed }) => revealed).map(({ issue }) => issue);
    if (seenOf(round, await world.standings.getMany(shown)) === seen) return { round: null, seen };
  }
  return showRound(round, await readAround(world, caller, round, can));
});
