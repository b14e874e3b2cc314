import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FeedbackEntry, SearchEntry } from '../../../../src/contract';
import { oneQuery } from '../use-keep-feedback';

/** A line of the list: a feedback as the app answered it, or as the search knows it. */
export type InboxLine = { kind: 'read'; entry: FeedbackEntry } | { kind: 'hit'; entry: SearchEntry };

/** A hit that passes by while one types is not worth a call. */
const PAUSE_MS = 300;

/** The line as the app knows it: a hit is read once it has stood in the list for a moment. Where it cannot be read, it stays as the search knows it. */
export function useReadLine(line: InboxLine): InboxLine {
  const [stands, setStands] = useState(false);
  useEffect(() => {
    if (line.kind === 'read') return;
    const timer = setTimeout(() => setStands(true), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [line.kind]);
  const { data } = useQuery({ ...oneQuery(line.entry.id), enabled: stands && line.kind === 'hit', staleTime: Infinity });
  return line.kind === 'hit' && data ? { kind: 'read', entry: data.feedback } : line;
}
