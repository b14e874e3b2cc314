import { anEpic } from '../../support/issues';
import type { PersonName } from '../../support/local-jira';
import { accountIdOf } from '../jira/open-test-jira';
import { openTestApp, type TestApp } from './open-test-app';

const MANIFEST = `
modules:
  jira:issuePanel:
    - {key: panel, title: Panel, resource: page, resolver: {function: page}}
  consumer:
    - {key: mail, queue: mail, function: mail}
  function:
    - {key: page, handler: app.page}
    - {key: mail, handler: app.mail, timeoutSeconds: 900}
resources: [{key: page, path: page}]
permissions: {scopes: [read:jira-work, write:jira-work, storage:app]}
app: {id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555, runtime: {memoryMB: 96}}
`;

/** Does what it is told to, step by step, and answers the status and body of each call. Keeps the last note in a global, as no app should. */
const APP = `
let noted;
const ask = async (meta, path, method, body) => {
  const init = { method, headers: { 'Content-Type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await __forge_fetch__(meta, path, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), retryAfter: response.headers.get('retry-after'), reason: response.headers.get('ratelimit-reason') };
};
const QUEUE = '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}';
let jobs = 0;
const STEPS = {
  kvs: ({ kvs, body }) => ask({ type: 'kvs', provider: 'app', remote: 'kvs' }, '/api/v1/' + kvs, 'POST', body),
  jira: ({ jira, body, as = 'user' }) => ask({ type: 'fpp', remote: 'jira', provider: as }, jira.split(' ')[1], jira.split(' ')[0], body),
  push: ({ push }) => ask({ remote: 'stargate', provider: 'app' }, QUEUE, 'POST', { queueName: 'mail', jobId: 'job' + (jobs += 1), payload: push }),
  all: ({ all }) => Promise.all(all.map(step)),
  print: ({ print, times }) => { for (let i = 0; i < times; i += 1) console.log(print); },
  hold: ({ hold }) => { const held = []; for (let i = 0; i < hold; i += 1) held.push(Array.from({ length: 131072 }, (_, n) => n + i + 0.5)); return held.length; },
  wait: ({ wait }) => new Promise((resolve) => setTimeout(resolve, wait)),
  note: ({ note }) => { const before = noted; noted = note; return before; },
  give: ({ give }) => 'x'.repeat(give),
};
const step = async (one) => STEPS[Object.keys(one).find((name) => name in STEPS)](one);
const all = async (steps) => { const answers = []; for (const one of steps) answers.push(await step(one)); return answers; };
exports.page = ({ call }) => all(call.payload);
exports.mail = async ({ body, eventId, retryContext }) => {
  console.log(JSON.stringify({ body, eventId, at: Date.now(), retry: retryContext?.retryCount ?? 0 }));
  await all(body.steps ?? []);
};
`;

/** One thing that the app is to do. */
export type Step = Readonly<Record<string, unknown>>;

/** What a call of the app was answered. */
export interface Told {
  status: number;
  body: Record<string, unknown> | null;
  retryAfter: string | null;
  reason: string | null;
}

export interface ScriptApp extends TestApp {
  /** Has the app do these things one after another, as the person named. */
  run<Answer = Told>(steps: readonly Step[], person?: PersonName): Promise<Answer[]>;
}

/** A local Jira of one epic with an app that does what a test tells it to. Close the host when done. */
export function openScriptApp(): ScriptApp {
  const app = openTestApp(MANIFEST, APP, [anEpic({ number: 1 })]);
  const run: ScriptApp['run'] = async (steps, person = 'team') =>
    (await app.host.invoke({ accountId: accountIdOf(person) }, 'panel', 'do', steps, {})) as never;
  return { ...app, run };
}

/** Stores a value under a key. */
export const set = (key: string, value: unknown = 1): Step => ({ kvs: 'set', body: { key, value } });

/** Reads the value of a key. */
export const get = (key: string): Step => ({ kvs: 'get', body: { key } });
