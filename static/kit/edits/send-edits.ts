import { problemOf, type Trouble } from '../problem-of';
import type { Edit } from './edit';

/** What the sender needs from its world. */
export interface SenderWorld<Answered> {
  send(edit: Edit): Promise<Answered>;
  answered(edit: Edit, answer: Answered): void;
  refused(edit: Edit, trouble: Trouble): void;
  /** The first edit could not go out; it is tried again after `seconds`, or when `tryNow` is called. Null: it goes. */
  stalled(stall: Stall | null): void;
  /** Resolves after that many seconds. */
  wait(seconds: number): Promise<void>;
}

/** Why edits wait, and for how long. */
export interface Stall {
  trouble: Trouble;
  seconds: number;
}

export interface EditSender {
  add(edit: Edit): void;
  /** Takes edits out of the queue that have not begun to go out, and answers them. */
  withdraw(which: (edit: Edit) => boolean): Edit[];
  /** Ends a stall at once. */
  tryNow(): void;
}

const OFFLINE_SECONDS = 5;

/**
 * Sends edits one after the other, in the order in which they were made. An edit that finds no connection or a busy
 * Jira waits and goes out by itself, and those after it wait too; one that is refused is handed back.
 */
export function createEditSender<Answered>(world: SenderWorld<Answered>): EditSender {
  const queue: Edit[] = [];
  let running = false;
  let wake = () => {};

  async function run(): Promise<void> {
    running = true;
    for (let edit = queue[0]; edit; edit = queue[0]) {
      const stall = await attempt(world, edit);
      if (!stall) queue.shift();
      else {
        world.stalled(stall);
        await Promise.race([world.wait(stall.seconds), new Promise<void>((resolve) => (wake = resolve))]);
        world.stalled(null);
      }
    }
    running = false;
  }

  return {
    add(edit) {
      queue.push(edit);
      if (!running) void run();
    },
    withdraw(which) {
      const out = queue.slice(1).filter(which);
      for (const edit of out) queue.splice(queue.indexOf(edit), 1);
      return out;
    },
    tryNow: () => wake(),
  };
}

async function attempt<Answered>(world: SenderWorld<Answered>, edit: Edit): Promise<Stall | null> {
  try {
    world.answered(edit, await world.send(edit));
    return null;
  } catch (error) {
    const trouble = problemOf(error);
    if (trouble.code === 'offline') return { trouble, seconds: OFFLINE_SECONDS };
    if (trouble.code === 'busy') return { trouble, seconds: Math.max(1, trouble.retryAfterSeconds) };
    world.refused(edit, trouble);
    return null;
  }
}
