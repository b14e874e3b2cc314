import type { Abilities, FeedbackEntry } from '../../contract';
import { NotFound } from '../../domain/failure';
import type { Feedback } from '../../domain/feedback/feedback';
import type { Group } from '../../domain/feedback/group';
import { entryOf, readShown } from './show-feedback';
import { groupOf } from './see-feedback';
import type { World } from '../world';

/** A feedback as it stands now, whole, with its group's links: what a call that changed it answers. Throws NotFound when it is gone. */
export async function showOne(world: World, caller: string, can: Abilities, id: string): Promise<FeedbackEntry> {
  const feedback = await world.feedbacks.get(id);
  if (!feedback || feedback.gone) throw new NotFound();
  return showInGroup(world, caller, can, { feedback, group: await groupOf(world, feedback) });
}

/** The same for a feedback that is at hand as it was stored, with its group. */
export async function showInGroup(world: World, caller: string, can: Abilities, { feedback, group }: { feedback: Feedback; group: Group }): Promise<FeedbackEntry> {
  const shown = await readShown(world, caller, can, [group], null);
  return entryOf(feedback, group, shown);
}
