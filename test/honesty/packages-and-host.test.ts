import { resolve } from 'node:path';
import { unknownToTheHost } from './ask-host';
import { callsIn, type HostCall } from './calls-in-source';
import { scriptsThatRunWithTheApp } from './installed-packages';
import { NOT_SERVED } from './not-served';
import { usedByTheApp, usedIn } from './what-the-app-uses';

const ROOT = resolve(__dirname, '../..');
const nameOf = ({ kind, name }: HostCall) => `${kind} ${name}`;

const scripts = scriptsThatRunWithTheApp(ROOT);
/** What is only known at run time is left out for one script, so that another one's is found. */
const placed = (call: HostCall, script: string): HostCall => (call.name.includes('?') ? { ...call, name: `${call.name} in ${script}` } : call);
const made = new Map(scripts.flatMap(({ name, text }) => callsIn(text).map((call) => placed(call, name))).map((call) => [nameOf(call), call]));

test('the packages that run with the app are read whole', () => {
  expect(new Set(scripts.map(({ name }) => name.split('/').slice(0, 2).join('/')))).toEqual(
    new Set(['api', 'auth', 'bridge', 'egress', 'events', 'i18n', 'kvs', 'manifest', 'resolver', 'storage'].map((name) => `@forge/${name}`)),
  );
  expect([...made.keys()]).toEqual(expect.arrayContaining(['command invoke', 'command fetchProduct', 'service kvs kvs', 'path /api/v1/transaction']));
});

test('each call that an installed package makes is known to the local Jira, or left out by name', async () => {
  const unknown = await unknownToTheHost([...made.values()]);
  expect(unknown.map(nameOf).sort()).toEqual(NOT_SERVED.map(nameOf).sort());
});

test('the app uses nothing that is left out', () => {
  const used = [...usedByTheApp(ROOT)];
  const leads = (way: string) => used.some((one) => one === way || one.startsWith(`${way}.`));
  expect(NOT_SERVED.filter(({ reachedBy }) => reachedBy.some(leads)).map(nameOf)).toEqual([]);
  expect(used).toEqual(expect.arrayContaining(['api.asUser.requestJira', 'api.asApp.requestJira', 'view.getContext', 'router.navigate']));
});

describe('a new version of a package is found out', () => {
  test.each<[what: string, script: string, call: string]>([
    ['by a command', "callBridge('fly', { high: true });", 'command fly'],
    ['by a command of the bridge it asks for', "(0, bridge_1.getCallBridge)()('fly');", 'command fly'],
    ['by a command that it works out', 'bridge.callBridge(name);', 'command ?'],
    ['by a path of the store', "await this.post('/api/v1/entity/count', {});", 'path /api/v1/entity/count'],
    ['by a path of Jira', 'fetch(`/rest/api/3/plans/${id}`);', 'path /rest/api/3/plans/{}'],
    ['by a queue’s path', "post('/webhook/queue/peek/{contextAri}/{environmentId}/{appId}/{appVersion}');", 'path /webhook/queue/peek/{contextAri}/{environmentId}/{appId}/{appVersion}'],
    ['by a service', "global.__forge_fetch__({ type: 'sql', provider: 'app', remote: 'sql' }, '/', {});", 'service sql sql'],
    ['by a service that it works out', 'global.__forge_fetch__(meta(), path);', 'service ?'],
  ])('%s', async (_what, script, call) => {
    const unknown = await unknownToTheHost(callsIn(script));
    expect(unknown.map(nameOf)).toEqual([call]);
    expect(NOT_SERVED.map(nameOf)).not.toContain(call);
  });
});

test('what the app comes to use is seen through calls and through its own door', () => {
  expect(usedIn("import api, { privacy } from '@forge/api'; api.asApp().requestGraph(q); privacy.reportPersonalData([]);")).toEqual(
    expect.arrayContaining(['api.asApp.requestGraph', 'privacy.reportPersonalData']),
  );
  expect(usedIn("import { view } from '../kit/backend'; void view.submit({});")).toContain('view.submit');
});
