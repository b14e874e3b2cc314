import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FeedbackView, SearchEntry } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { problemOf, type Trouble } from '../../../kit/problem-of';
import { openChunkCache } from './chunk-cache';
import { openSearch, type Search } from './open-search';
import { readChunks } from './read-chunks';
import type { CustomerAsks, SearchCounts } from './search-index';

/** How far the reading for the search is. */
export type Reading = { kind: 'reading'; read: number; of: number } | { kind: 'done' } | { kind: 'failed'; trouble: Trouble };

/** The search of a project, as far as it was read. */
export interface ProjectSearch {
  reading: Reading;
  counts: SearchCounts | null;
  find(typed: string, view: FeedbackView): Promise<SearchEntry[]>;
  similar(words: string, except: string | null): Promise<SearchEntry[]>;
  asks(): Promise<CustomerAsks[]>;
  /** Takes in what the reader has just changed. */
  note(entry: SearchEntry): void;
  again(): void;
}

/** Opens the search of a project (its id) for a reader, and reads it beside the page once `begin` is true. */
export function useSearch(project: string, reader: string, begin: boolean): ProjectSearch {
  const search = useRef<Search | null>(null);
  const [reading, setReading] = useState<Reading>({ kind: 'reading', read: 0, of: 1 });
  const [counts, setCounts] = useState<SearchCounts | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (!begin) return;
    let going = true;
    const opened = openSearch();
    search.current = opened;
    setReading({ kind: 'reading', read: 0, of: 1 });
    void readChunks({
      read: (chunk, known) => call('read-search', { project, chunk, ...(known === undefined ? {} : { known }) }),
      cache: openChunkCache(reader, project),
      take: async (chunk, data) => setCounts(await opened.take(chunk, data)),
      progress: (read, of) => going && setReading({ kind: 'reading', read, of }),
      going: () => going,
    }).then(
      () => going && setReading({ kind: 'done' }),
      (thrown) => going && setReading({ kind: 'failed', trouble: problemOf(thrown) }),
    );
    return () => {
      going = false;
      opened.close();
    };
  }, [project, reader, begin, turn]);

  const find = useCallback(async (typed: string, view: FeedbackView) => search.current?.find(typed, view) ?? [], []);
  const similar = useCallback(async (words: string, except: string | null) => search.current?.similar(words, except) ?? [], []);
  const asks = useCallback(async () => search.current?.asks() ?? [], []);
  const note = useCallback((entry: SearchEntry) => void search.current?.note(entry).then(setCounts), []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return useMemo(() => ({ reading, counts, find, similar, asks, note, again }), [reading, counts, find, similar, asks, note, again]);
}
