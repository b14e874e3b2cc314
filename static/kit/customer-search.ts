import { useEffect, useState } from 'react';
import { call } from './backend';
import { LEAST_LETTERS } from './customer-choice';

type Found = readonly { id: string; name: string }[];
const PAUSE_MS = 150;

/**
 * Customers by what is typed, asked for after a short pause; null while there is no answer to this very text.
 * A search that fails counts as none found: the name can still be added.
 */
export function useCustomerSearch(issue: string, typed: string): Found | null {
  const text = typed.trim();
  const [answer, setAnswer] = useState<{ text: string; found: Found } | null>(null);
  useEffect(() => {
    if (text.length < LEAST_LETTERS) return;
    let current = true;
    const timer = setTimeout(() => {
      void call('find-customers', { issue, text })
        .then(({ customers }) => customers, () => [])
        .then((found) => current && setAnswer({ text, found }));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [issue, text]);
  return answer?.text === text ? answer.found : null;
}
