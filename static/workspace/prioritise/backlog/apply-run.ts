import type { ApplyProgress } from '../../../../src/contract';
import { problemOf, type Trouble } from '../../../kit/problem-of';

/** Sends the same call until nothing is left to move. */
export type Send = () => Promise<ApplyProgress>;

/** How an apply goes. `came` is how far it is known to have come, by the last answer that arrived; null before the first. */
export type Run =
  | { kind: 'none' }
  | { kind: 'going'; came: ApplyProgress | null; stopping: boolean }
  | { kind: 'ended'; came: ApplyProgress; stopped: boolean }
  | { kind: 'failed'; came: ApplyProgress | null; trouble: Trouble };

/** What can be done with an apply. */
export interface ApplySteps {
  start(send: Send): void;
  /** Sends the same again: it goes on from where it is. */
  again(): void;
  /** Ends it after the call that is on its way. */
  stop(): void;
  clear(): void;
}

/** Carries an apply out, call by call, and tells how it goes. `wait` takes seconds. */
export function openApplyRun(tell: (run: Run) => void, wait: (seconds: number) => Promise<void>): ApplySteps {
  let came: ApplyProgress | null = null;
  let stopping = false;
  let again: () => Promise<void> = async () => undefined;
  const going = () => tell({ kind: 'going', came, stopping });

  async function go(send: Send): Promise<void> {
    stopping = false;
    if (came) came = { ...came, waitSeconds: 0 };
    going();
    try {
      for (;;) {
        came = await send();
        if (came.left === 0 || stopping) break;
        going();
        await wait(came.waitSeconds);
        if (stopping) break;
      }
      tell({ kind: 'ended', came, stopped: came.left > 0 });
    } catch (thrown) {
      tell({ kind: 'failed', came, trouble: problemOf(thrown) });
    }
  }

  return {
    start: (send) => {
      came = null;
      again = () => go(send);
      void again();
    },
    again: () => void again(),
    stop: () => {
      stopping = true;
      going();
    },
    clear: () => {
      came = null;
      tell({ kind: 'none' });
    },
  };
}
