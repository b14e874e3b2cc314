import { CallFailed } from '../../../kit/call-failed';
import { whileBusy, type Waiting } from '../../../kit/while-busy';

/** Jira's own REST as the reader: the part of `requestJira` that is used here. */
export type AskJira = (path: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'status' | 'headers' | 'json'>>;

/** What asking needs from its world. */
export interface JiraWorld extends Waiting {
  ask: AskJira;
}

const TRIES = 3;
const WAIT_SECONDS = 2;

/**
 * Posts a body to Jira and answers its JSON. A busy Jira (429, 503) is asked again up to three times, after the time
 * it names and a little more. Throws CallFailed: `busy`, `jira-failed` with the status, `offline` when no answer comes.
 */
export function postToJira(world: JiraWorld, path: string, body: object): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  return askJira(world, path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Gets Jira's JSON at a path, asked and refused as a post is. */
export function getFromJira(world: JiraWorld, path: string): Promise<unknown> {
  return askJira(world, path, { method: 'GET', headers: { Accept: 'application/json' } });
}

function askJira({ ask, ...waiting }: JiraWorld, path: string, init: RequestInit): Promise<unknown> {
  return whileBusy(waiting, TRIES, async () => {
    const response = await ask(path, init).catch(() => {
      throw new CallFailed({ code: 'offline' });
    });
    const { ok, status, headers } = response;
    if (status === 429 || status === 503) throw new CallFailed({ code: 'busy', retryAfterSeconds: Number(headers.get('Retry-After')) || WAIT_SECONDS });
    if (!ok) throw new CallFailed({ code: 'jira-failed', status });
    return response.json();
  });
}
