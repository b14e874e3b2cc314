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

/** Another apply is over, and a search knows what was moved, within some such pauses. */
const TRIES = 6;
const PAUSE_SECONDS = 3;

/** Carries an apply out, call by call, and tells how it goes. `wait` takes seconds. */
export function openApplyRun(tell: (run: Run) => void, wait: (seconds: number) => Promise<void>): ApplySteps {
  let came: ApplyProgress | null = null;
  let stopping = false;
  let again: () => Promise<void> = async () => undefined;
  const going = () => tell({ kind: 'going', came, stopping });

  /** Sends a call again while another apply has the backlog, or Jira's search does not know yet what was moved. */
  async function sendInTurn(send: Send): Promise<ApplyProgress> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await send();
      } catch (thrown) {
        if (!isPassing(problemOf(thrown)) || tries === TRIES || stopping) throw thrown;
        await wait(PAUSE_SECONDS);
      }
    }
  }

  async function go(send: Send): Promise<void> {
    stopping = false;
    if (came) came = { ...came, waitSeconds: 0 };
    going();
    try {
      came = await sendInTurn(send);
      while (came.left > 0 && !stopping) {
        going();
        await wait(came.waitSeconds);
        if (!stopping) came = await sendInTurn(send);
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

function isPassing(trouble: Trouble): boolean {
  return trouble.code === 'conflict' || (trouble.code === 'busy' && trouble.retryAfterSeconds <= PAUSE_SECONDS);
}
