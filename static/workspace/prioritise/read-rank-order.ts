import { CallFailed } from '../../kit/call-failed';

/** Jira's own REST as the reader: the part of `requestJira` that is used here. */
export type AskJira = (path: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

interface IdPage {
  issues?: readonly { id: string }[];
  nextPageToken?: string | null;
  isLast?: boolean;
}

const PAGE = 5000;

/**
 * Reads the ids of what `jql` finds in Jira's Rank order, first to last. Follows Jira's token, never a count.
 * Throws CallFailed: `jira-failed` with the status when Jira refuses, `offline` when it does not answer.
 */
export async function readRankOrder(ask: AskJira, jql: string): Promise<string[]> {
  const ids: string[] = [];
  let token: string | undefined;
  do {
    const page = await readPage(ask, { jql: `${jql} ORDER BY Rank`, fields: ['id'], maxResults: PAGE, ...(token ? { nextPageToken: token } : {}) });
    for (const { id } of page.issues ?? []) ids.push(String(id));
    token = page.isLast ? undefined : (page.nextPageToken ?? undefined);
  } while (token);
  return ids;
}

async function readPage(ask: AskJira, body: object): Promise<IdPage> {
  const response = await ask('/rest/api/3/search/jql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new CallFailed({ code: 'offline' });
  });
  if (!response.ok) throw new CallFailed({ code: 'jira-failed', status: response.status });
  return (await response.json()) as IdPage;
}
