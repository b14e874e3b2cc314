import type { Person } from '../../../src/contract';
import { getFromJira } from '../prioritise/reading/ask-jira';
import { JIRA } from '../prioritise/reading/jira-of-page';

const MOST = 8;

/** People of this Jira whose name or mail address begins so, as the reader may find them. Throws CallFailed. */
export async function findPeople(text: string): Promise<Person[]> {
  const query = new URLSearchParams({ query: text, maxResults: String(MOST) });
  return peopleIn(await getFromJira(JIRA, `/rest/api/3/user/search?${query}`));
}

function peopleIn(json: unknown): Person[] {
  if (!Array.isArray(json)) return [];
  return (json as unknown[]).flatMap((one) => {
    const { accountId, displayName, accountType } = (one ?? {}) as Record<string, unknown>;
    if (typeof accountId !== 'string' || typeof displayName !== 'string') return [];
    return accountType === undefined || accountType === 'atlassian' ? [{ accountId, name: displayName }] : [];
  });
}
