import { useEffect, useRef } from 'react';
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
  const given = useRef(new Set<string>());
  const unknown = items.filter(({ id, state }) => state === 'unchecked' && !given.current.has(id));
  const next = unknown.slice(0, AT_ONCE).map(({ id }) => id).join();
  useEffect(() => {
    if (next === '') return;
    let current = true;
    const issues = next.split(',');
    void call('check-items', { issues })
      .then((reply) => reply.items, () => [])
      .then((found) => {
        issues.forEach((id) => given.current.add(id));
        if (current) data.actions.addItems(found.map((item) => item));
      });
    return () => {
      current = false;
    };
  }, [next, data]);
  return items.length - unknown.length;
}
