import { useEffect, useState } from 'react';
import { call } from './backend';
import { LEAST_LETTERS } from './customer-choice';

type Found = readonly { id: string; name: string }[];
/** The issue or the project that the customer is looked for in. */
export type SearchedAt = { issue: string } | { project: string };

const PAUSE_MS = 150;

/**
 * Customers by what is typed, asked for after a short pause; null while there is no answer to this very text.
 * A search that fails counts as none found: the name can still be added.
 */
export function useCustomerSearch(at: SearchedAt, typed: string): Found | null {
  const text = typed.trim();
  const [kind, name] = 'issue' in at ? (['issue', at.issue] as const) : (['project', at.project] as const);
  const [answer, setAnswer] = useState<{ text: string; found: Found } | null>(null);
  useEffect(() => {
    if (text.length < LEAST_LETTERS) return;
    let current = true;
    const timer = setTimeout(() => {
      void call('find-customers', kind === 'issue' ? { issue: name, text } : { project: name, text })
        .then(({ customers }) => customers, () => [])
        .then((found) => current && setAnswer({ text, found }));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [kind, name, text]);
  return answer?.text === text ? answer.found : null;
}
