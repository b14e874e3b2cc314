import type { Jira } from '../../local/jira/jira';
import { bodyOf, type Exchange } from './exchange';

/** Keeps every exchange of a local Jira from now on. */
export function recordExchanges(jira: Jira): Exchange[] {
  const kept: Exchange[] = [];
  const answer = jira.fetch;
  jira.fetch = async (request, caller) => {
    const asked = await request.clone().text();
    const response = await answer(request, caller);
    const { pathname, search, hostname } = new URL(request.url);
    const inPage = request.headers.get('x-local-origin') === 'bridge';
    kept.push({
      from: inPage ? 'browser' : hostname === 'jira.local' ? 'app' : 'outside',
      method: request.method,
      path: pathname + search,
      headers: Object.fromEntries(request.headers),
      asked: bodyOf(asked),
      status: response.status,
      answered: bodyOf(await response.clone().text()),
    });
    return response;
  };
  return kept;
}
