import { openFaults } from '../../../local/forge/fault/faults';
import { InvocationFailed } from '../../../local/forge/invocation-failed';
import { openJiraGateway } from '../../../local/forge/jira-gateway';
import { openMeter } from '../../../local/forge/meter/meter';
import { openPlatformLog } from '../../../local/forge/platform-log';
import { readManifest } from '../../../local/forge/manifest';
import { PEOPLE } from '../../../local/jira/people';
import { controlPanel } from '../../../local/server/control-panel';
import { jiraSite } from '../../../local/server/jira-site';
import { join } from 'node:path';

const manifest = readManifest(join(__dirname, '../../../manifest.yml'));

/** The first origin over a Jira that says who asked, and an app that answers what it was asked. */
function openDoor() {
  const clock = { at: 1000 };
  const meter = openMeter(512, () => clock.at);
  const log = openPlatformLog(() => clock.at, meter.add);
  const faults = openFaults();
  const moves: string[] = [];
  const jira = openJiraGateway({
    jira: { fetch: async (_request, caller) => Response.json(caller) },
    scopes: new Set(['read:jira-work']),
    requiredScopes: (method) => (method === 'GET' ? ['read:jira-work'] : ['write:jira-work']),
    log,
    faults,
    latency: 0,
    now: () => clock.at,
  });
  const panel = controlPanel({
    host: {
      invoke: async (person, moduleKey, functionKey, payload) => {
        if (functionKey === 'slow') throw new InvocationFailed('FUNCTION_TIME_OUT', 'The function took too long and was stopped.');
        return { person: person.accountId, moduleKey, functionKey, payload };
      },
      dynamicProperties: async () => undefined,
      computeFunction: async () => undefined,
      runSchedule: async (key) => void moves.push(`ran ${key}`),
      announce: () => undefined,
      drain: async () => void moves.push('drained'),
      clockMoved: () => void moves.push('moved'),
      close: async () => undefined,
    },
    manifest,
    people: PEOPLE,
    decidePermission: (permission, accountId, granted) => permission === 'see' && moves.push(`${granted ? 'granted' : 'revoked'} ${permission} ${accountId}`) > 0,
    access: { changeAccess: () => undefined, outbox: () => [] },
    meter,
    log,
    faults,
    clock: { now: () => clock.at, offset: () => 0, moveTo: (at) => void (clock.at = at) },
    schedules: { runDue: async () => ['hourly'], stop: () => undefined },
    appOrigin: () => 'http://localhost:8081',
  });
  const site = jiraSite({ jira, people: PEOPLE, panel, shellDir: '/nowhere', log });
  return { site, log, meter, clock, moves };
}

const HOST = { host: 'localhost:8080' };
const TEAM = { ...HOST, authorization: `Basic ${Buffer.from('team@local.test:local').toString('base64')}` };
const post = (body: unknown, headers: Record<string, string> = TEAM) => ({ method: 'POST', headers, body: JSON.stringify(body) });
const accountOf = (name: string) => PEOPLE.find((person) => person.name === name)?.accountId;

describe('who may come in', () => {
  test.each([
    ['another host name', { host: 'evil.example' }],
    ['a page of another origin', { ...TEAM, origin: 'http://evil.example' }],
    ['a page of the app, which is another origin too', { ...TEAM, origin: 'http://localhost:8081' }],
  ])('%s may not, neither to Jira nor to the control panel', async (_who, headers) => {
    const { site } = openDoor();
    expect((await site.request('/rest/api/3/myself', { headers })).status).toBe(403);
    expect((await site.request('/local/meter', { headers })).status).toBe(403);
  });

  test('a stranger or a wrong password is asked to sign in', async () => {
    const { site } = openDoor();
    const wrong = { ...HOST, authorization: `Basic ${Buffer.from('team@local.test:guess').toString('base64')}` };
    expect((await site.request('/rest/api/3/myself', { headers: HOST })).status).toBe(401);
    expect((await site.request('/rest/api/3/myself', { headers: wrong })).status).toBe(401);
    expect((await site.request('/local/invoke', post({}, HOST))).status).toBe(401);
  });

  test('a person comes in by basic auth, or by the session that they were given', async () => {
    const { site } = openDoor();
    expect(await (await site.request('/rest/api/3/myself', { headers: TEAM })).json()).toEqual({ kind: 'user', accountId: accountOf('team') });
    const cookie = (await site.request('/local/session', post({ person: 'outsider' }, HOST))).headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    const headers = { ...HOST, cookie: cookie.split(';')[0] ?? '' };
    expect(await (await site.request('/rest/api/3/myself', { headers })).json()).toEqual({ kind: 'user', accountId: accountOf('outsider') });
    expect(await (await site.request('/local/session', { headers })).json()).toMatchObject({ person: { name: 'outsider' }, appOrigin: 'http://localhost:8081' });
  });
});

test('the app’s page may do what the manifest has scopes for; a person’s own REST needs none', async () => {
  const { site } = openDoor();
  const page = { ...TEAM, 'x-local-origin': 'bridge' };
  expect((await site.request('/rest/api/3/issue', { headers: page })).status).toBe(200);
  const refused = await site.request('/rest/api/3/issue', post({}, page));
  expect([refused.status, await refused.json()]).toEqual([401, { code: 401, message: 'Unauthorized; scope does not match' }]);
  expect((await site.request('/rest/api/3/issue', post({}))).status).toBe(200);
});

test('the log names each call, the meter adds them up', async () => {
  const { site } = openDoor();
  await site.request('/rest/api/3/issue/HAR-1/comment?x=1', { headers: TEAM });
  await site.request('/rest/api/3/issue/HAR-2/comment', { headers: TEAM });
  const { entries } = (await (await site.request('/local/log?limit=1', { headers: HOST })).json()) as { entries: object[] };
  expect(entries).toMatchObject([{ seq: 2, from: 'outside', kind: 'jira', method: 'GET', path: '/rest/api/3/issue/{issue}/comment', status: 200, as: accountOf('team') }]);
  const meter = async () => (await (await site.request('/local/meter', { headers: HOST })).json()) as { jira: { outside: { calls: number; points: number } } };
  expect((await meter()).jira.outside).toMatchObject({ calls: 2, points: 4 });
  await site.request('/local/reset-meter', post({}, HOST));
  expect((await meter()).jira.outside).toMatchObject({ calls: 0, points: 0 });
});

describe('the control panel', () => {
  test('runs the app for a person, and says why it gave no answer', async () => {
    const { site } = openDoor();
    const ask = async (functionKey: string) => (await site.request('/local/invoke', post({ moduleKey: 'worth', functionKey, payload: { n: 1 }, extension: {} }))).json();
    expect(await ask('rate')).toEqual({ ok: true, result: { person: accountOf('team'), moduleKey: 'worth', functionKey: 'rate', payload: { n: 1 } } });
    expect(await ask('slow')).toEqual({ ok: false, code: 'FUNCTION_TIME_OUT', error: 'The function took too long and was stopped.' });
  });

  test('runs a schedule and answers when the queue has drained', async () => {
    const { site, moves } = openDoor();
    await site.request('/local/run-schedule', post({ key: 'nightly' }, HOST));
    expect(moves).toEqual(['ran nightly', 'drained']);
  });

  test('moves the clock forward only, tells the queue, and runs what became due', async () => {
    const { site, moves, clock } = openDoor();
    const moved = await (await site.request('/local/clock', post({ advanceSeconds: 60 }, HOST))).json();
    expect(moved).toEqual({ ok: true, now: '1970-01-01T00:01:01.000Z', ran: ['hourly'] });
    expect([clock.at, moves]).toEqual([61_000, ['moved']]);
    expect((await site.request('/local/clock', post({ advanceSeconds: -1 }, HOST))).status).toBe(400);
  });

  test('makes trouble for the app’s pages, not for a person’s own REST, until it is cleared', async () => {
    const { site } = openDoor();
    const page = { ...TEAM, 'x-local-origin': 'bridge' };
    const ask = async (headers: Record<string, string>) => (await site.request('/rest/api/3/issue/HAR-1', { headers })).status;
    const fault = { target: 'jira', as: 'browser', match: 'GET /rest/api/3/issue/{issue}', status: 429, retryAfter: 3 };
    expect(await (await site.request('/local/fault', post(fault, HOST))).json()).toEqual({ ok: true });
    expect([await ask(page), await ask(TEAM)]).toEqual([429, 200]);
    const cleared = await site.request('/local/fault', { method: 'DELETE', headers: HOST });
    expect(await cleared.json()).toEqual({ ok: true, faults: [{ ...fault, met: 1 }] });
    expect(await ask(page)).toBe(200);
  });

  test('breaks calls at random until it is cleared', async () => {
    const { site } = openDoor();
    const page = { ...TEAM, 'x-local-origin': 'bridge' };
    const ask = async () => (await site.request('/rest/api/3/issue/HAR-1', { headers: page })).status;
    await site.request('/local/fault', post({ target: 'random', seed: 1, rate: 1, kinds: ['down'] }, HOST));
    expect(await ask()).toBe(503);
    await site.request('/local/fault', { method: 'DELETE', headers: HOST });
    expect(await ask()).toBe(200);
  });

  test('grants a person a permission of the app, and takes it away', async () => {
    const { site, moves } = openDoor();
    const ask = async (path: string) => (await site.request(path, post({ permission: 'see', person: 'team' }, HOST))).json();
    expect([await ask('/local/grant'), await ask('/local/revoke')]).toEqual([{ ok: true }, { ok: true }]);
    expect(moves).toEqual([`granted see ${accountOf('team')}`, `revoked see ${accountOf('team')}`]);
  });

  test.each([
    ['no JSON', '/local/clock', '{', 'The body must be a JSON object.'],
    ['trouble of an unknown kind', '/local/fault', '{"target":"jira","status":418}', 'status is one of 429, 503, 500, 403, 404, 202, not 418.'],
    ['an unknown permission', '/local/grant', '{"permission":"fly","person":"team"}', 'The manifest declares no global permission fly.'],
    ['an unknown person', '/local/session', '{"person":"nobody"}', 'There is no person nobody; there are pmo, admin, team, stakeholder, outsider.'],
  ])('answers %s with a sentence', async (_what, path, body, error) => {
    const { site } = openDoor();
    const response = await site.request(path, { method: 'POST', headers: HOST, body });
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ ok: false, error })]);
  });
});

test('without a built shell the address says what to do', async () => {
  const { site } = openDoor();
  const response = await site.request('/projects/FS', { headers: HOST });
  expect([response.status, await response.text()]).toEqual([503, 'The shell is not built: npm run build.']);
});
