import { useEffect, useRef } from 'react';
import type { Trouble } from '../../kit/problem-of';

/** What asking brought: something new, nothing new, or trouble. */
export type Asked = 'new' | 'same' | Trouble;

const EVERY = 3;
/** After so many answers without anything new the page asks less often. */
const PATIENT = 40;
const QUIET_MOST = 30;
const TROUBLE_MOST = 60;

/** Seconds until the next question, after so many answers without anything new, or so many failures, one after the other. */
export function pauseAfter({ quiet, failed, asked }: { quiet: number; failed: number; asked: Asked }): number {
  if (typeof asked === 'string') return quiet < PATIENT ? EVERY : Math.min(QUIET_MOST, EVERY * 2 ** Math.floor((quiet - PATIENT) / 10 + 1));
  const backIn = Math.min(TROUBLE_MOST, EVERY * 2 ** failed);
  return asked.code === 'busy' ? Math.max(backIn, asked.retryAfterSeconds) : backIn;
}

/** Asks every three seconds while the page is seen: less often when nothing happens, and longer and longer after failures. At once when it is seen again. */
export function usePolling(ask: () => Promise<Asked>, on: boolean): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!on) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    let quiet = 0;
    let failed = 0;
    const wait = (seconds: number) => {
      clearTimeout(timer);
      if (!stopped && document.visibilityState === 'visible') timer = setTimeout(() => void turn(), seconds * 1000);
    };
    const turn = async () => {
      const asked = await latest.current();
      quiet = asked === 'same' ? quiet + 1 : 0;
      failed = typeof asked === 'string' ? 0 : failed + 1;
      wait(pauseAfter({ quiet, failed, asked }));
    };
    const onSeen = () => {
      quiet = 0;
      wait(0);
    };
    wait(EVERY);
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onSeen);
    };
  }, [on]);
}
