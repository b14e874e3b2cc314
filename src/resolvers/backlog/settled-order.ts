import { JiraFailed } from '../../domain/failure';
import type { World } from '../world';
import { MOST_FRESH } from './read-backlog';

/** For so long Jira's search may not know of a move. */
const LAG_SECONDS = 60;
const LOOKS = 4;
const PAUSE_SECONDS = 2;

/** What was moved just now, by id, and when that ended. */
interface JustMoved {
  written: readonly string[];
  lastAt: number;
}

/**
 * Reads an order that knows what was moved just now. What Jira cannot be asked to find at once of it, its search may not know
 * yet: while `isBehind` finds an order that nobody is known to have made, it is read again. Throws JiraFailed, for a busy
 * Jira, where that takes too long: nothing goes by such an order.
 */
export async function readSettled<Order>(world: World, { written, lastAt }: JustMoved, read: () => Promise<Order>, isBehind: (order: Order) => Promise<boolean>): Promise<Order> {
  for (let looks = 1; ; looks += 1) {
    const order = await read();
    const sure = written.length <= MOST_FRESH || world.now() - lastAt > LAG_SECONDS;
    if (sure || !(await isBehind(order))) return order;
    if (looks === LOOKS) throw new JiraFailed(503, PAUSE_SECONDS, 'its search does not know yet what was moved');
    await world.wait(PAUSE_SECONDS * 1000);
  }
}
