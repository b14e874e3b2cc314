import { useEffect, useRef } from 'react';
import type { Item } from '../../src/contract';
import { view } from '../kit/backend';

const WAITS_MS = [3_000, 6_000, 15_000, 30_000, 60_000];

/**
 * Reads the item again while its figures are on their way to the issue, less and less often, and when the page is
 * shown again. Once they are there, Jira is asked to show its own fields anew.
 */
export function useFreshFigures({ state, version }: Pick<Item, 'state' | 'version'>, refresh: () => Promise<void>): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'pending' && state === 'current') void view.refresh().catch(() => undefined);
    before.current = state;
  }, [state]);

  useEffect(() => {
    let tries = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => refresh().catch(() => undefined);
    const again = () => {
      if (state !== 'pending' || tries === WAITS_MS.length) return;
      timer = setTimeout(() => void read().then(again), WAITS_MS[tries++]);
    };
    const onShown = () => document.visibilityState === 'visible' && void read();
    again();
    document.addEventListener('visibilitychange', onShown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, [state, version, refresh]);
}
