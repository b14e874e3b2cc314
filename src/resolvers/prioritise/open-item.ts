import * as v from 'valibot';
import { DEFAULT_MODEL } from '../../domain/prioritise/model';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { findLostFigures } from '../find-lost-figures';
import { itemOf } from '../item-of';
import { Id } from '../parse';

const Input = v.object({ issue: Id });

/** One item for the panel: two reads of Jira, and one or two of the store. */
export const openItem = defineCall('open-item', Input, async (world, caller, { issue }) => {
  const { issue: seen, can } = await authoriseOnIssue(world, issue, 'BROWSE_PROJECTS');
  const standing = (await world.standings.get(seen.id)) ?? undefined;
  const layered = itemOf(seen, { standing, model: DEFAULT_MODEL, fieldIds: {}, caller, now: world.now() });
  const [item = layered] = await findLostFigures(world, [layered], () => standing?.at ?? 0);
  return {
    item,
    can,
    model: DEFAULT_MODEL,
    feedback: [...(standing?.heads ?? [])],
    feedbackCount: standing?.feedbackCount ?? 0,
  };
});
