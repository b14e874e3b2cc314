import * as v from 'valibot';
import { defineCall } from '../call';
import { OwnId } from '../parse';
import { groupOf, seeFeedback } from './see-feedback';
import { entryOf, maySee, readShown } from './show-feedback';

const Input = v.object({ feedback: OwnId });

/** One feedback with all its words, and those that were merged into it. */
export const readFeedback = defineCall('read-feedback', Input, async (world, caller, { feedback: asked }) => {
  const { feedback, can } = await seeFeedback(world, asked);
  const group = await groupOf(world, feedback);
  const shown = await readShown(world, caller, can, [group]);
  const others = group.filter(({ id, mergedInto }) => id !== feedback.id && mergedInto === feedback.id);
  const merged = others.flatMap((one) => (maySee(one, shown) ? [entryOf(one, group, shown)] : []));
  return { feedback: entryOf(feedback, group, shown), merged, can };
});
