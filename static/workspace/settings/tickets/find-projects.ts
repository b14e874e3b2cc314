import { CallFailed } from '../../../kit/call-failed';
import { getFromJira } from '../../prioritise/reading/ask-jira';
import { JIRA } from '../../prioritise/reading/jira-of-page';

/** A project as a source of tickets. */
export interface FoundProject {
  id: string;
  key: string;
  name: string;
}

const MOST = 8;

/** Projects whose name or key has the text in it, as the reader may see them. Throws CallFailed. */
export async function findProjects(text: string): Promise<FoundProject[]> {
  const query = new URLSearchParams({ query: text, maxResults: String(MOST), orderBy: 'name' });
  const { values } = (await getFromJira(JIRA, `/rest/api/3/project/search?${query}`)) as { values?: unknown };
  if (!Array.isArray(values)) throw new CallFailed({ code: 'jira-failed', status: 502 });
  return (values as FoundProject[]).map(({ id, key, name }) => ({ id, key, name }));
}
