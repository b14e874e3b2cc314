import { useInfiniteQuery } from '@tanstack/react-query';
import type { FeedbackView } from '../../../../src/contract';
import { call } from '../../../kit/backend';

/** The key under which the pages of a view are kept. */
const inboxKey = (project: string, view: FeedbackView) => ['feedback', 'inbox', project, view] as const;

/** The feedback of a view, page after page. A view whose customer or need is not chosen yet is not asked for: the newest stand in for it. */
export function useInbox(project: string, view: FeedbackView) {
  const chosen = isChosen(view) ? view : ({ kind: 'newest' } as const);
  return useInfiniteQuery({
    queryKey: inboxKey(project, chosen),
    queryFn: ({ pageParam }) => call('open-feedback', { project, view: chosen, ...(pageParam === undefined ? {} : { after: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });
}

/** False where a customer or need is still to be chosen. */
export function isChosen(view: FeedbackView): boolean {
  return (view.kind !== 'customer' || view.customer !== '') && (view.kind !== 'need' || view.need !== '');
}
