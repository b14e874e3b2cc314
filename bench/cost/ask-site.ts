import type { MeterReading } from '../../local/forge/meter/meter';
import type { Contract } from '../../src/contract';
import { CallFailed } from '../../static/kit/call-failed';
import type { JiraWorld } from '../../static/workspace/prioritise/reading/ask-jira';

type Name = keyof Contract & string;
type Good<Reply> = Extract<Reply, { ok: true }>;

/** The site as a Jira administrator asks it, who may do all that is measured. */
export interface SiteAsked {
  /** A call of the app, as its pages make it. Throws with its answer when that is not a good one. */
  app<Call extends Name>(call: Call, payload: Parameters<Contract[Call]>[0]): Promise<Good<ReturnType<Contract[Call]>>>;
  /** The control panel. Throws with what it said when it refuses. */
  panel<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer>;
  meter(): Promise<MeterReading>;
  /** Jira's REST, as somebody's own doing and not the app's. Throws when Jira refuses. */
  rest(method: 'POST' | 'PUT', path: string, body: object): Promise<void>;
  /** Jira as the app's pages read it. */
  page: JiraWorld;
}

const HEADERS = { Authorization: `Basic ${Buffer.from('pmo@local.test:local').toString('base64')}`, 'Content-Type': 'application/json', Accept: 'application/json' };

/** Asks the local Jira at an address. */
export function askSite(url: string): SiteAsked {
  const send = async (method: string, path: string, body?: object) => {
    const response = await fetch(url + path, { method, headers: HEADERS, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const panel = async <Answer>(method: 'GET' | 'POST', path: string, body?: object) => (await (await send(method, `/local/${path}`, body)).json()) as Answer;
  return {
    panel,
    meter: () => panel<MeterReading>('GET', 'meter'),
    async app<Call extends Name>(call: Call, payload: Parameters<Contract[Call]>[0]) {
      const answer = await panel<{ result?: ReturnType<Contract[Call]> }>('POST', 'invoke', { moduleKey: 'worth', functionKey: call, payload, extension: {} });
      if (!answer.result?.ok) throw new Error(`${call}: ${JSON.stringify(answer).slice(0, 2000)}`);
      return answer.result as Good<ReturnType<Contract[Call]>>;
    },
    rest: async (method, path, body) => void (await send(method, path, body)),
    page: {
      ask: (path, init) => fetch(url + path, { ...init, headers: { ...HEADERS, 'x-local-origin': 'bridge' } }),
      wait: () => Promise.reject(new CallFailed({ code: 'busy', retryAfterSeconds: 0 })),
      random: () => 0,
    },
  };
}
