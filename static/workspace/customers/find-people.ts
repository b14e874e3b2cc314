import type { Person } from '../../../src/contract';
import { requestJira } from '../../kit/backend';
import { CallFailed } from '../../kit/call-failed';

const MOST = 8;

/** People of this Jira whose name or mail address begins so, as the reader may find them. Throws CallFailed. */
export async function findPeople(text: string): Promise<Person[]> {
  const query = new URLSearchParams({ query: text, maxResults: String(MOST) });
  const response = await requestJira(`/rest/api/3/user/search?${query}`, { headers: { Accept: 'application/json' } }).catch(() => {
    throw new CallFailed({ code: 'offline' });
  });
  if (response.status === 429) throw new CallFailed({ code: 'busy', retryAfterSeconds: Number(response.headers.get('Retry-After')) || 2 });
  if (!response.ok) throw new CallFailed({ code: 'jira-failed', status: response.status });
  return peopleIn(await response.json());
}

function peopleIn(json: unknown): Person[] {
  if (!Array.isArray(json)) return [];
  return (json as unknown[]).flatMap((one) => {
    const { accountId, displayName, accountType } = (one ?? {}) as Record<string, unknown>;
    if (typeof accountId !== 'string' || typeof displayName !== 'string') return [];
    return accountType === undefined || accountType === 'atlassian' ? [{ accountId, name: displayName }] : [];
  });
}
