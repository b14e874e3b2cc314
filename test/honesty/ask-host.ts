import { ANSWERS } from '../../local/shell/app-frame/answer-call';
import { openTestApp } from '../local/forge/open-test-app';
import type { HostCall } from './calls-in-source';

const MANIFEST = `
app: {id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555', runtime: {name: nodejs22.x}}
modules:
  jira:projectPage: [{key: page, title: Page, resource: main, resolver: {function: ask}}]
  function: [{key: ask, handler: index.ask}]
resources: [{key: main, path: main}]
permissions: {scopes: [storage:app]}
`;
const APP = `exports.ask = async ({ call: { payload: { meta, path } } }) => {
  const { status, text } = await __forge_fetch__(meta, path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).then(async (response) => ({ status: response.status, text: await response.text() }));
  if (status >= 500) throw new Error(path + ' ' + text);
  return text;
};`;

/** How the local platform says that it does not know what it is asked. */
const UNKNOWN = /\bThe (store has no operation|local (platform|Jira) has no) /;
const UNKNOWN_SERVICE = /\bThe local platform has no .* service\./;

const SERVICES: readonly [path: RegExp, meta: object][] = [
  [/^\/api\/v1\//, { type: 'kvs', provider: 'app', remote: 'kvs' }],
  [/^\/rest\//, { type: 'fpp', provider: 'app', remote: 'jira' }],
  [/^/, { type: 'fpp', provider: 'app', remote: 'stargate' }],
];

/**
 * Asks the local Jira for each call, the platform's by an app that makes it and the bridge's by its table, and answers
 * those that it does not know. A call with a part that is only known at run time (`?`) it cannot know. Throws where the
 * local Jira fails itself.
 */
export async function unknownToTheHost(calls: readonly HostCall[]): Promise<HostCall[]> {
  const { host } = openTestApp(MANIFEST, APP, []);
  const ask = (meta: object, path: string) => host.invoke({ accountId: 'ann' }, 'page', 'ask', { meta, path }, {}) as Promise<string>;
  try {
    const unknown: HostCall[] = [];
    for (const call of calls) if (!(await isKnown(call, ask))) unknown.push(call);
    return unknown;
  } finally {
    await host.close();
  }
}

async function isKnown({ kind, name }: HostCall, ask: (meta: object, path: string) => Promise<string>): Promise<boolean> {
  if (name.includes('?')) return false;
  if (kind === 'command') return Object.hasOwn(ANSWERS, name);
  if (kind === 'path') {
    const meta = SERVICES.find(([paths]) => paths.test(name))?.[1] ?? {};
    return !UNKNOWN.test(await ask(meta, name));
  }
  const [type, remote] = name.split(' ');
  if (remote === undefined) return false;
  return !UNKNOWN_SERVICE.test(await ask({ type, provider: 'app', remote }, '/'));
}
