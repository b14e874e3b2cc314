import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { FeedbackEntry, SearchEntry } from '../../../src/contract';
import { call } from '../../kit/backend';
import { usePageFacts } from './page-facts';

/** The key under which one feedback is kept. */
const oneKey = (feedback: string) => ['feedback', 'one', feedback] as const;

/** How one feedback (its id) is read whole. */
export const oneQuery = (feedback: string) => ({ queryKey: oneKey(feedback), queryFn: () => call('read-feedback', { feedback }) });

interface InboxPage {
  feedback: FeedbackEntry[];
}

/**
 * Puts what a call answered in the place of what the lists show of it, so that nothing jumps: a feedback that no longer
 * belongs to a view stays until the view is opened again. What was merged into another leaves.
 */
export function useKeepFeedback(): (entry: FeedbackEntry) => void {
  const client = useQueryClient();
  const { note } = usePageFacts().search;
  return useCallback(
    (entry) => {
      client.setQueriesData<InfiniteData<InboxPage>>({ queryKey: ['feedback', 'inbox'] }, (lists) => lists && { ...lists, pages: lists.pages.map((page) => withEntry(page, entry)) });
      void client.invalidateQueries({ queryKey: ['feedback', 'inbox'], refetchType: 'none' });
      client.setQueryData<{ feedback: FeedbackEntry }>(oneKey(entry.id), (one) => one && { ...one, feedback: entry });
      note(searchEntryOf(entry));
    },
    [client, note],
  );
}

function withEntry<Page extends InboxPage>(page: Page, entry: FeedbackEntry): Page {
  const feedback = page.feedback.flatMap((each) => (each.id !== entry.id ? [each] : entry.mergedInto ? [] : [entry]));
  return { ...page, feedback };
}

/** A feedback as the search knows it. */
export function searchEntryOf({ id, customer, words, day, mergedInto, links, internal }: FeedbackEntry): SearchEntry {
  return { id, customer: customer.id, customerName: customer.name, words, day, there: true, linked: links.length > 0, merged: mergedInto !== null, internal };
}
