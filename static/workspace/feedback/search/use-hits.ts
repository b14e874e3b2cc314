import { useEffect, useState } from 'react';
import type { FeedbackView, SearchEntry } from '../../../../src/contract';
import type { ProjectSearch } from './use-search';

/** The hits for what is typed among what a view shows, also as more is read; null until the first answer, and where nothing is typed. */
export function useHits({ find, counts }: ProjectSearch, typed: string, view: FeedbackView): readonly SearchEntry[] | null {
  const [hits, setHits] = useState<readonly SearchEntry[] | null>(null);
  useEffect(() => {
    if (typed.trim() === '') return setHits(null);
    let current = true;
    void find(typed, view).then((found) => current && setHits(found));
    return () => {
      current = false;
    };
  }, [find, typed, view, counts]);
  return typed.trim() === '' ? null : hits;
}
