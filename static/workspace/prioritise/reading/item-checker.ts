import type { Item } from '../../../../src/contract';

/** What checking needs from its world. */
export interface CheckerWorld {
  /** At most 50 items with what people said. Throws CallFailed. */
  check(ids: string[]): Promise<Item[]>;
  take(items: Item[]): void;
  /** Runs `work` after that many milliseconds. */
  later(work: () => void, milliseconds: number): void;
}

/** Asks the app about items that were read from Jira alone, while they can be seen. */
export interface ItemChecker {
  /** The item has come into sight. Answers what to call when it leaves it. */
  seen(id: string): () => void;
}

const MOST = 50;
const SETTLE_MS = 120;

/**
 * Collects the items in sight and asks about 50 at once, when the list has come to rest: rows that scroll past cost
 * nothing. What could not be asked is asked again when it comes into sight again.
 */
export function createItemChecker({ check, take, later }: CheckerWorld): ItemChecker {
  const inSight = new Set<string>();
  let waiting = false;
  const ask = () => {
    waiting = false;
    const ids = [...inSight].slice(0, MOST);
    for (const id of ids) inSight.delete(id);
    if (ids.length > 0) void check(ids).then(take, () => undefined);
    if (inSight.size > 0) wait();
  };
  const wait = () => {
    if (waiting) return;
    waiting = true;
    later(ask, SETTLE_MS);
  };
  return {
    seen(id) {
      inSight.add(id);
      wait();
      return () => inSight.delete(id);
    },
  };
}
