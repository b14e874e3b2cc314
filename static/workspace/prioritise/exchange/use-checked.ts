import { useEffect, useState } from 'react';
import type { Item } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { usePageStores } from '../page-stores';

const AT_ONCE = 50;

/**
 * Asks the app what the reader has answered in items that were read from Jira alone, 50 at a time, and puts it into the
 * list. Answers how many of them are known so far; what cannot be asked counts as known, as it stands.
 */
export function useChecked(items: readonly Item[]): number {
  const { data } = usePageStores();
  const [asked, setAsked] = useState<ReadonlySet<string>>(() => new Set());
  const unknown = items.filter(({ id, state }) => state === 'unchecked' && !asked.has(id));
  const next = unknown.slice(0, AT_ONCE).map(({ id }) => id).join();
  useEffect(() => {
    if (next === '') return;
    let current = true;
    const issues = next.split(',');
    void call('check-items', { issues })
      .then((reply) => reply.items, () => [])
      .then((found) => {
        if (!current) return;
        data.actions.addItems(found);
        setAsked((before) => new Set([...before, ...issues]));
      });
    return () => {
      current = false;
    };
  }, [next, data]);
  return items.length - unknown.length;
}
