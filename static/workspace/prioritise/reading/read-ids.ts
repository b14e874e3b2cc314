import { postToJira, type JiraWorld } from './ask-jira';

interface IdPage {
  issues?: readonly { id: string }[];
  nextPageToken?: string | null;
  isLast?: boolean;
}

const PAGE = 5000;

/** Reads the ids of all that `jql` finds, in its order. Follows Jira's token, never a count. Throws CallFailed. */
export async function readIds(world: JiraWorld, jql: string): Promise<string[]> {
  const ids: string[] = [];
  let token: string | undefined;
  do {
    const body = { jql, fields: ['id'], maxResults: PAGE, ...(token ? { nextPageToken: token } : {}) };
    const page = (await postToJira(world, '/rest/api/3/search/jql', body)) as IdPage;
    for (const { id } of page.issues ?? []) ids.push(String(id));
    token = page.isLast ? undefined : (page.nextPageToken ?? undefined);
  } while (token);
  return ids;
}
