import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../kit/backend';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { useKeepFeedback } from '../use-keep-feedback';

/** Merging and taking it back, with the lists kept up. Both throw CallFailed. */
export function useMerge() {
  const { tell, search } = usePageFacts();
  const keep = useKeepFeedback();
  const client = useQueryClient();

  async function renew() {
    await client.invalidateQueries({ queryKey: ['feedback'] });
    search.again();
  }

  async function unmerge(feedback: string) {
    keep((await call('unmerge-feedback', { feedback })).feedback);
    await renew();
  }

  async function merge(feedback: string, into: string, customer: string) {
    keep((await call('merge-feedback', { feedback, into })).feedback);
    await renew();
    tell(words('feedback.similar.done', { customer }), () => unmerge(feedback));
  }

  return { merge, unmerge };
}
