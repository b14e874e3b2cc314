import { useEffect, useState } from 'react';
import type { SearchEntry } from '../../../../src/contract';
import type { ProjectSearch } from './use-search';

/** The hits for what is typed, also as more is read; null until the first answer, and where nothing is typed. */
export function useHits({ find, counts }: ProjectSearch, typed: string): readonly SearchEntry[] | null {
  const [hits, setHits] = useState<readonly SearchEntry[] | null>(null);
  useEffect(() => {
    if (typed.trim() === '') return setHits(null);
    let current = true;
    void find(typed).then((found) => current && setHits(found));
    return () => {
      current = false;
    };
  }, [find, typed, counts]);
  return typed.trim() === '' ? null : hits;
}
