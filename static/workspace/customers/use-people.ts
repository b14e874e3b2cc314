import { useEffect, useState } from 'react';
import type { Person } from '../../../src/contract';
import { problemOf, type Trouble } from '../../kit/problem-of';
import { findPeople } from './find-people';

const PAUSE_MS = 150;

/** What is found for a text; null while there is no answer to this very text. */
export type FoundPeople = { people: readonly Person[] } | { trouble: Trouble };

/** People by what is typed, asked for after a short pause. */
export function usePeople(typed: string): FoundPeople | null {
  const text = typed.trim();
  const [answer, setAnswer] = useState<{ text: string; found: FoundPeople } | null>(null);
  useEffect(() => {
    if (text === '') return;
    let current = true;
    const timer = setTimeout(() => {
      void findPeople(text)
        .then((people) => ({ people }), (thrown: unknown) => ({ trouble: problemOf(thrown) }))
        .then((found) => current && setAnswer({ text, found }));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return answer?.text === text ? answer.found : null;
}
