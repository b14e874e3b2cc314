import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAppWorker, type AppWorker } from '../../../local/forge/worker/app-worker';
import type { ConsoleMessage, FetchMessage } from '../../../local/forge/worker/worker-message';

/** A built app with one function a way to behave. */
const APP = `
exports.echo = (body, context) => ({ body, context, at: Date.now(), runtime: __forge_runtime__.appContext, nothing: undefined, nan: NaN });
exports.ask = async ({ path }) => (await __forge_fetch__({ type: 'kvs' }, path, { method: 'POST', body: '{}' })).json();
exports.fail = () => { throw new TypeError('broken'); };
exports.hang = () => new Promise(() => {});
exports.block = () => { for (;;); };
exports.die = () => process.exit(1);
exports.say = () => { console.warn('words', { n: 1 }); };
exports.leak = () => fetch('https://example.com');
exports.both = async ({ wait }) => { const before = __forge_runtime__.appContext.invocationId; await new Promise((r) => setTimeout(r, wait)); return before === __forge_runtime__.appContext.invocationId; };
`;

const workers: AppWorker[] = [];
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.kill())));

function start() {
  const bundle = join(mkdtempSync(join(tmpdir(), 'worth-app-')), 'index.cjs');
  writeFileSync(bundle, APP);
  const said: ConsoleMessage[] = [];
  const asked: FetchMessage[] = [];
  const worker = startAppWorker({
    bundle,
    memoryMB: 256,
    fetch: async (message) => (asked.push(message), { status: 200, statusText: '', headers: [], body: JSON.stringify({ path: message.path }) }),
    console: (message) => void said.push(message),
  });
  workers.push(worker);
  let ids = 0;
  const run = (name: string, body: unknown = {}, { seconds = 20, clockOffset = 0 } = {}) => {
    const id = `i${(ids += 1)}`;
    return worker.run({
      kind: 'invoke',
      id,
      handler: `index.${name}`,
      body,
      context: { principal: { accountId: 'ann' } },
      runtime: { appContext: { invocationId: id } },
      deadline: Date.now() + seconds * 1000,
      clockOffset,
    });
  };
  return { worker, run, said, asked };
}

test('a function gets its body, the context, the runtime and the local time; its answer is JSON', async () => {
  const { run } = start();
  const day = 86_400_000;
  const answer = (await run('echo', { n: 1 }, { clockOffset: -day })) as Record<string, unknown>;
  expect(answer).toMatchObject({ body: { n: 1 }, context: { principal: { accountId: 'ann' } }, runtime: { invocationId: 'i1' }, nan: null });
  expect('nothing' in answer).toBe(false);
  expect(Math.abs(Number(answer.at) - (Date.now() - day))).toBeLessThan(10_000);
});

test('what the app asks comes back to the invocation that asked', async () => {
  const { run, asked } = start();
  const answers = await Promise.all([run('ask', { path: '/a' }), run('ask', { path: '/b' }), run('both', { wait: 30 }), run('both', { wait: 5 })]);
  expect(answers).toEqual([{ path: '/a' }, { path: '/b' }, true, true]);
  expect(asked.map(({ invocation, path, method }) => [invocation, path, method])).toEqual([['i1', '/a', 'POST'], ['i2', '/b', 'POST']]);
});

test('a throw reaches the caller with its name; the worker goes on', async () => {
  const { run, worker } = start();
  await expect(run('fail')).rejects.toMatchObject({ code: 'FUNCTION_THREW', message: 'TypeError: broken' });
  await expect(run('missing')).rejects.toMatchObject({ code: 'FUNCTION_THREW' });
  expect(worker.usable()).toBe(true);
});

test('the app may not reach beyond the platform', async () => {
  const { run } = start();
  await expect(run('leak')).rejects.toMatchObject({ message: expect.stringContaining('REQUEST_EGRESS_ALLOWLIST_ERR') as string });
});

test('what the app prints goes to the log', async () => {
  const { run, said } = start();
  await run('say');
  expect(said).toMatchObject([{ invocation: 'i1', level: 'warn', text: 'words { n: 1 }' }]);
});

test('a function that takes too long is stopped; one beside it may finish, none is added', async () => {
  const { run, worker } = start();
  await run('echo');
  const beside = run('both', { wait: 1500 });
  await expect(run('hang', {}, { seconds: 0.5 })).rejects.toMatchObject({ code: 'FUNCTION_TIME_OUT' });
  expect(worker.usable()).toBe(false);
  await expect(beside).resolves.toBe(true);
});

test('a function that blocks the process is stopped, and the one beside it is told', async () => {
  const { run } = start();
  await run('echo');
  const beside = run('both', { wait: 10_000 });
  const blocked = run('block', {}, { seconds: 0.5 });
  await expect(blocked).rejects.toMatchObject({ code: 'FUNCTION_TIME_OUT' });
  await expect(beside).rejects.toMatchObject({ code: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
});

test('a process that dies fails what runs in it', async () => {
  const { run, worker } = start();
  await expect(run('die')).rejects.toMatchObject({ code: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
  expect(worker.usable()).toBe(false);
});
