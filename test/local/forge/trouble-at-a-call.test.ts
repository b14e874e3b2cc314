import type { Fault } from '../../../local/forge/fault/fault';
import { get, openScriptApp, set, type ScriptApp } from './open-script-app';

let app: ScriptApp;
beforeAll(() => (app = openScriptApp()));
afterEach(async () => {
  app.faults.clear();
  await app.host.drain();
  await app.run(KEYS.map((key) => ({ kvs: 'delete', body: { key } })));
});
afterAll(() => app.host.close());

const STEPS = [set('a'), { jira: 'GET /rest/api/3/issue/HAR-1?fields=summary' }, set('b'), { push: [{ body: {} }] }, set('c')];
const KEYS = ['a', 'b', 'c'];
const CALLS = ['a', 'jira', 'b', 'queue', 'c'];

/** Which of the keys are stored. */
async function stored(): Promise<string[]> {
  app.faults.clear();
  const answers = await app.run(KEYS.map(get));
  return KEYS.filter((_key, i) => answers[i]?.status === 200);
}

test.each(CALLS.map((call, index) => [index, call]))('an invocation killed at call %i (%s) has done what came before, and nothing after', async (index) => {
  app.faults.add({ target: 'call', in: 'page/do', index, kill: true });
  await expect(app.run(STEPS)).rejects.toMatchObject({ code: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
  expect(await stored()).toEqual(CALLS.slice(0, index).filter((call) => call.length === 1));
});

test('an invocation killed after a call has done that one, too', async () => {
  app.faults.add({ target: 'kvs', index: 1, kill: true, done: true });
  await expect(app.run(STEPS)).rejects.toMatchObject({ code: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
  expect(await stored()).toEqual(['a', 'b']);
});

test('a kill ends one invocation; those beside it finish, and the next finds a new process', async () => {
  app.faults.add({ target: 'kvs', match: 'delete', kill: true });
  const beside = app.run([{ wait: 300 }, set('a')]);
  await expect(app.run([{ kvs: 'delete', body: { key: 'x' } }])).rejects.toMatchObject({ code: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
  expect((await beside)[1]).toMatchObject({ status: 204 });
  expect(await stored()).toEqual(['a']);
});

test.each<[string, Fault, (number | undefined)[], string[]]>([
  ['a refused call is not done', { target: 'kvs', index: 1, status: 503 }, [204, 200, 503, 201, 204], ['a', 'c']],
  ['a call whose answer is lost is done', { target: 'kvs', index: 1, status: 500, done: true }, [204, 200, 500, 201, 204], ['a', 'b', 'c']],
  ['a late call is done', { target: 'call', index: 2, delayMs: 20 }, [204, 200, 204, 201, 204], ['a', 'b', 'c']],
  ['a full queue refuses', { target: 'call', index: 3, status: 429 }, [204, 200, 204, 429, 204], ['a', 'b', 'c']],
  ['only the first of three writes, each second meets it', { target: 'kvs', every: 2, status: 503 }, [503, 200, 204, 201, 503], ['b']],
])('%s', async (_what, fault, statuses, kept) => {
  app.faults.add(fault);
  expect((await app.run(STEPS)).map(({ status }) => status)).toEqual(statuses);
  expect(await stored()).toEqual(kept);
});

test('the log says which trouble a call met', async () => {
  const before = app.log.read(0, 1).latest;
  app.faults.add({ target: 'kvs', index: 0, status: 500, done: true });
  app.faults.add({ target: 'jira', status: 429, reason: 'jira-quota-tenant-based' });
  const [, limited] = await app.run(STEPS);
  expect(limited).toMatchObject({ status: 429, reason: 'jira-quota-tenant-based', retryAfter: null });
  const met = app.log.read(before, 100).entries.flatMap(({ kind, trouble }) => (trouble ? [`${kind} ${trouble}`] : []));
  expect(met).toEqual(['kvs answer lost', 'jira refused']);
});

test('a consumer killed in the middle gets its event again', async () => {
  app.faults.add({ target: 'kvs', in: 'mail', index: 1, kill: true, times: 1 });
  const before = app.said().length;
  await app.run([{ push: [{ body: { steps: [set('a'), set('b')] } }] }]);
  await app.host.drain();
  expect(app.said().slice(before).map(({ retry }) => retry)).toEqual([0, 1]);
  expect(await stored()).toEqual(['a', 'b']);
});

describe('a full disk', () => {
  test('refuses what would be stored, and leaves what is there', async () => {
    await app.run([set('a', 'old')]);
    app.faults.add({ target: 'disk' });
    const [refused, batch, push, comment, kept] = await app.run([
      set('a', 'new'),
      { kvs: 'batch/set', body: [{ key: 'b', value: 1 }, { key: 'c', value: 1 }] },
      { push: [{ body: {} }] },
      { jira: 'PUT /rest/api/3/issue/HAR-1/properties/note', body: 1 },
      get('a'),
    ]);
    expect([refused?.status, batch?.status, push?.status, comment?.status]).toEqual([500, 500, 500, 500]);
    expect(kept?.body).toEqual({ key: 'a', value: 'old' });
    expect(await stored()).toEqual(['a']);
    const before = app.said().length;
    await app.host.drain();
    expect(app.said()).toHaveLength(before);
  });

  test('does not lose what was running: it is noted once there is room', async () => {
    await app.run([{ push: [{ body: { n: 1 }, delayInSeconds: 60 }] }]);
    app.faults.add({ target: 'disk', match: 'queue', times: 2 });
    await app.host.drain();
    expect(app.said().filter(({ body }) => (body as { n?: number }).n === 1)).toHaveLength(1);
  });
});
