import type { Abilities, FeedbackEntry } from '../../contract';
import type { Group } from '../../domain/feedback/group';
import type { Truth } from '../../storage/truth';
import type { World } from '../world';
import { entryOf, readShown } from './show-feedback';

/**
 * A feedback of one of some groups as it stands once `truths` are stored: what a call that changes it answers. All of it is
 * read before they are stored, so that nobody is refused what was stored.
 */
export async function showStored(
  world: World,
  caller: string,
  can: Abilities,
  id: string,
  { groups, truths }: { groups: readonly Group[]; truths: readonly Truth[] },
): Promise<FeedbackEntry> {
  const stored = new Map(truths.flatMap((truth) => (truth.kind === 'feedback' ? [[truth.feedback.id, truth.feedback]] : [])));
  const group = groups.find((one) => one.some((feedback) => feedback.id === id))!.map((feedback) => stored.get(feedback.id) ?? feedback);
  const shown = await readShown(world, caller, can, [group]);
  const named = truths.flatMap((truth) => (truth.kind === 'need' ? [[truth.need.id, truth.need] as const] : []));
  return entryOf(group.find((feedback) => feedback.id === id)!, group, { ...shown, needs: new Map([...shown.needs, ...named]) });
}
