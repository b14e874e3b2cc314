import { useEffect, useState } from 'react';
import type { SearchEntry } from '../../../../src/contract';
import type { ProjectSearch } from './use-search';

const PAUSE_MS = 300;
const NONE: readonly SearchEntry[] = [];

/** What says nearly the same as some words, a moment after they stopped changing. `except` is left out. */
export function useSimilar({ similar, counts }: ProjectSearch, words: string, except: string | null): readonly SearchEntry[] {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => void similar(words, except).then((entries) => current && setFound(entries)), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [similar, words, except, counts]);
  return found;
}
