import { useQueryClient } from '@tanstack/react-query';
import type { SearchEntry } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { oneQuery, useKeepFeedback } from '../use-keep-feedback';

/** Merging and taking it back, with the lists kept up. Both throw CallFailed. */
export function useMerge() {
  const { tell, search } = usePageFacts();
  const keep = useKeepFeedback();
  const client = useQueryClient();

  const renew = () => client.invalidateQueries({ queryKey: ['feedback'] });

  async function unmerge(feedback: string, from: string) {
    keep((await call('unmerge-feedback', { feedback })).feedback);
    await renew();
    keep((await client.fetchQuery(oneQuery(from))).feedback);
  }

  async function merge(entry: SearchEntry, into: string) {
    keep((await call('merge-feedback', { feedback: entry.id, into })).feedback);
    search.note({ ...entry, merged: true });
    await renew();
    tell(words('feedback.similar.done', { customer: entry.customerName }), () => unmerge(entry.id, into));
  }

  return { merge, unmerge };
}
