import { useCallback, useRef, useState } from 'react';
import type { ApplyProgress } from '../../../../src/contract';
import { problemOf, type Trouble } from '../../../kit/problem-of';

/** Sends the same call until nothing is left to move. */
export type Send = () => Promise<ApplyProgress>;

/** How an apply goes. `came` is how far it is known to have come; null before the first answer. */
export type Run =
  | { kind: 'none' }
  | { kind: 'going'; came: ApplyProgress | null; stopping: boolean }
  | { kind: 'ended'; came: ApplyProgress; stopped: boolean }
  | { kind: 'failed'; came: ApplyProgress | null; trouble: Trouble };

export interface ApplyRun {
  run: Run;
  start(send: Send): void;
  /** Sends the same again: it goes on from where it is. */
  again(): void;
  /** Ends it after the call that is on its way. */
  stop(): void;
  clear(): void;
}

const wait = (seconds: number) => new Promise<void>((done) => setTimeout(done, seconds * 1000));

/** Carries an apply out, call by call, and knows how far it came. */
export function useApply(): ApplyRun {
  const [run, setRun] = useState<Run>({ kind: 'none' });
  const sent = useRef<Send | null>(null);
  const stopped = useRef(false);

  const go = useCallback(async () => {
    stopped.current = false;
    let came: ApplyProgress | null = null;
    setRun({ kind: 'going', came, stopping: false });
    try {
      for (;;) {
        came = await sent.current!();
        if (came.left === 0 || stopped.current) break;
        setRun({ kind: 'going', came, stopping: false });
        await wait(came.waitSeconds);
        if (stopped.current) break;
      }
      setRun({ kind: 'ended', came, stopped: came.left > 0 });
    } catch (thrown) {
      setRun({ kind: 'failed', came, trouble: problemOf(thrown) });
    }
  }, []);

  return {
    run,
    start: useCallback((send: Send) => {
      sent.current = send;
      void go();
    }, [go]),
    again: useCallback(() => void go(), [go]),
    stop: useCallback(() => {
      stopped.current = true;
      setRun((now) => (now.kind === 'going' ? { ...now, stopping: true } : now));
    }, []),
    clear: useCallback(() => setRun({ kind: 'none' }), []),
  };
}
