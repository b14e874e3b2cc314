/** Jira refused or failed; `sentences` are Jira's own. */
export class JiraRefused extends Error {
  constructor(
    readonly status: number,
    readonly sentences: string[],
  ) {
    super(sentences.join(' ') || `Jira answered ${status}.`);
    this.name = 'JiraRefused';
  }
}

/** Asks Jira's REST as the person of the session. Throws JiraRefused for any answer that is not 2xx. */
export async function jiraGet<T>(path: string): Promise<T> {
  return read<T>(await fetch(path, { headers: { accept: 'application/json' } }));
}

/** Sends a JSON body to Jira's REST as the person of the session. Throws JiraRefused as jiraGet does. */
export async function jiraPost<T>(path: string, body: unknown): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return read<T>(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new JiraRefused(response.status, await sentencesOf(response));
  return (await response.json()) as T;
}

async function sentencesOf(response: Response): Promise<string[]> {
  try {
    const { errorMessages = [], errors = {} } = (await response.json()) as {
      errorMessages?: string[];
      errors?: Record<string, string>;
    };
    return [...errorMessages, ...Object.values(errors)];
  } catch {
    return [];
  }
}
