import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '../../src/contract';
import { startProcess } from './start-process';

export const PEOPLE = ['pmo', 'admin', 'team', 'stakeholder', 'outsider'] as const;
export type PersonName = (typeof PEOPLE)[number];
export type CallName = keyof Contract & string;
type Input<Name extends CallName> = Parameters<Contract[Name]>[0];

/** What the page would tell the app about where it stands. */
export type Extension = Record<string, unknown>;

export interface Answer<Body = unknown> {
  status: number;
  body: Body;
}

export interface Options {
  /** Issues to import, written to a file of its own. */
  issues?: readonly object[];
  /** Files or folders to import. */
  files?: readonly string[];
  /** With the sample; without it otherwise. */
  sample?: boolean;
  /** Milliseconds that each call to Jira and the store takes longer. */
  latency?: number;
  within?: number;
}

/** A local Jira in a process of its own with the built app, and hands to knock at its doors. */
export interface LocalJira {
  readonly url: string;
  /** What it printed until it was ready. */
  readonly said: string;
  /** Calls the app as a person does from a page; answers its reply. Throws when the platform itself fails. */
  call<Name extends CallName>(person: PersonName, name: Name, input: Input<Name>): Promise<ReturnType<Contract[Name]>>;
  /** The same with a payload of any shape, from any module. */
  invoke(person: PersonName, name: string, payload: unknown, moduleKey?: string, extension?: Extension): Promise<unknown>;
  /** Asks Jira's REST as a person. */
  rest<Body = unknown>(person: PersonName, method: string, path: string, body?: unknown): Promise<Answer<Body>>;
  /** Asks the control panel. */
  control<Body = unknown>(method: string, path: string, body?: unknown): Promise<Answer<Body>>;
  /** Every call of app, browser and platform, or those after one. */
  log(after?: number): Promise<Logged[]>;
  /** Waits until the queue has nothing left to do. */
  drain(): Promise<void>;
  stop(): Promise<void>;
  /** Ends the process as a crash does. */
  kill(): Promise<void>;
  /** Ends the process and starts another over the same data, without importing again. */
  restart(): Promise<void>;
}

/** One call in the local Jira's log: who called what. Ids in a path are named, not written. */
export interface Logged {
  seq: number;
  from: 'app' | 'browser' | 'outside' | 'platform';
  kind: 'jira' | 'kvs' | 'queue' | 'invoke' | 'console' | 'csp';
  path?: string;
  method?: string;
  status?: number;
  text?: string;
  trouble?: string;
}

const PROJECT_PAGE = 'worth';

/** Starts a local Jira over new data. Stop it when done: that removes the data. */
export async function startLocalJira(options: Options = {}): Promise<LocalJira> {
  const data = mkdtempSync(join(tmpdir(), 'worth-'));
  const base = ['--port', '0', '--data', join(data, 'jira'), ...(options.sample ? [] : ['--no-sample']), ...latencyOf(options)];
  let running = await startProcess([...base, ...importsOf(options, data)], options.within);

  async function ask<Body>(method: string, path: string, person: PersonName, body?: unknown): Promise<Answer<Body>> {
    const response = await fetch(new URL(path, running.url), {
      method,
      headers: { Authorization: authorization(person), Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  }

  async function invoke(person: PersonName, name: string, payload: unknown, moduleKey = PROJECT_PAGE, extension: Extension = {}) {
    const { body } = await ask<{ ok: true; result: unknown } | { ok: false; error: unknown }>('POST', '/local/invoke', person, { moduleKey, functionKey: name, payload, extension });
    if (!body.ok) throw new Error(`${name} failed: ${JSON.stringify(body)}`);
    return body.result;
  }

  return {
    get url() {
      return running.url;
    },
    get said() {
      return running.said;
    },
    call: async <Name extends CallName>(person: PersonName, name: Name, input: Input<Name>) => (await invoke(person, name, input)) as ReturnType<Contract[Name]>,
    invoke,
    rest: (person, method, path, body) => ask(method, path, person, body),
    control: (method, path, body) => ask(method, `/local/${path}`, 'pmo', body),
    log: async (after = 0) => (await ask<{ entries: Logged[] }>('GET', `/local/log?after=${after}&limit=20000`, 'pmo')).body.entries,
    drain: async () => void (await ask('POST', '/local/drain', 'pmo')),
    stop: async () => {
      await running.stop();
      rmSync(data, { recursive: true, force: true });
    },
    kill: () => running.kill(),
    restart: async () => {
      await running.stop();
      running = await startProcess(base, options.within);
    },
  };
}

function authorization(person: PersonName): string {
  return `Basic ${Buffer.from(`${person}@local.test:local`).toString('base64')}`;
}

function latencyOf({ latency }: Options): string[] {
  return latency === undefined ? [] : ['--latency', String(latency)];
}

function importsOf({ issues, files = [] }: Options, folder: string): string[] {
  if (!issues) return files.flatMap((file) => ['--import', file]);
  const made = join(folder, 'issues.jsonl');
  writeFileSync(made, issues.map((issue) => JSON.stringify(issue)).join('\n'));
  return [made, ...files].flatMap((file) => ['--import', file]);
}
