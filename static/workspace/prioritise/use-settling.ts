import { useEffect, useMemo } from 'react';
import type { Item } from '../../../src/contract';
import { call } from '../../kit/backend';
import { useData, usePageStores } from './page-stores';

const SOON = 4;
const LATER = 15;
const TRIES = 6;
const MOST = 50;

/**
 * Asks again about items whose figures are on their way to their issues, so that their clocks go away: after 4 seconds,
 * then every 15, at most six times and only while the page can be seen. One call for 50 of them.
 */
export function useSettling(): void {
  const { data } = usePageStores();
  const items = useData(({ listing }) => listing.items);
  const pending = useMemo(() => firstPending(items).join(), [items]);
  useEffect(() => {
    if (pending === '') return;
    let tries = 0;
    let timer = setTimeout(() => void look(), SOON * 1000);
    async function look() {
      tries += 1;
      if (document.visibilityState === 'visible') {
        const checked = await call('check-items', { issues: pending.split(',') }).catch(() => null);
        if (checked) data.actions.addItems(checked.items);
      }
      if (tries < TRIES) timer = setTimeout(() => void look(), LATER * 1000);
    }
    return () => {
      tries = TRIES;
      clearTimeout(timer);
    };
  }, [pending, data]);
}

function firstPending(items: ReadonlyMap<string, Item>): string[] {
  const found: string[] = [];
  for (const { id, state } of items.values()) {
    if (state === 'pending' && found.push(id) === MOST) break;
  }
  return found;
}
