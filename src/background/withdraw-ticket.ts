import { stepToWithdraw } from '../domain/feedback/withdraw';
import { groupChange } from '../resolvers/feedback/change-group';
import { groupOf } from '../resolvers/feedback/see-feedback';
import { storeChange } from '../resolvers/store-change';
import type { NightWorld } from './night-world';

/**
 * Withdraws the feedback of a ticket that was deleted, step by step; what people merged with it says on its own what the two
 * said together. Killed on the way it goes on where it was; done twice it is done once.
 */
export async function withdrawTicket(world: NightWorld, feedback: string, by: string): Promise<void> {
  for (let over = false; !over; ) {
    const { result } = await storeChange(world, by, async (now, read) => {
      const before = await world.feedbacks.get(feedback);
      const group = before ? await groupOf(world, before) : [];
      const after = stepToWithdraw(group, feedback);
      if (!after) return { result: true, store: null };
      return { result: false, store: await groupChange(world, read, { before: [group], after: [after], projects: new Map(), now }) };
    });
    over = result;
  }
}
