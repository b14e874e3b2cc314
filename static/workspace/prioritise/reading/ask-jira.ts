import { CallFailed } from '../../../kit/call-failed';

/** Jira's own REST as the reader: the part of `requestJira` that is used here. */
export type AskJira = (path: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'status' | 'headers' | 'json'>>;

/** What asking needs from its world. */
export interface JiraWorld {
  ask: AskJira;
  /** Resolves after that many seconds. */
  wait(seconds: number): Promise<void>;
  /** A number from 0 to 1. */
  random(): number;
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

async function askJira(world: JiraWorld, path: string, init: RequestInit): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    const response = await world.ask(path, init).catch(() => {
      throw new CallFailed({ code: 'offline' });
    });
    if (response.ok) return response.json();
    const busy = response.status === 429 || response.status === 503;
    const seconds = Number(response.headers.get('Retry-After')) || WAIT_SECONDS;
    if (!busy) throw new CallFailed({ code: 'jira-failed', status: response.status });
    if (tries === TRIES) throw new CallFailed({ code: 'busy', retryAfterSeconds: seconds });
    await world.wait(seconds + world.random());
  }
}
