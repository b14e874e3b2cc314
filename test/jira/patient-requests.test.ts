import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira, tellJira } from '../../src/jira/ask-jira';
import { patientRequests } from '../../src/jira/patient-requests';
import { asWorth } from '../../src/jira/requests';

const PATH = route`/rest/api/3/myself`;

afterEach(() => Reflect.deleteProperty(globalThis, '__forge_fetch__'));

/** The app's Jira, patient, whose requests are answered in this order; it notes how it waited. */
function siteThat(...answers: (Response | Error)[]) {
  const waited: number[] = [];
  const left = [...answers];
  const fetch = async () => {
    const answer = left.shift() ?? Response.json({ id: 'late' });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  Object.assign(globalThis, { __forge_fetch__: fetch });
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  const jira = patientRequests(asWorth(), { now: () => 0, wait, random: () => 1, until: 8, tries: 4 });
  return { jira, waited, left };
}

const ask = (jira: ReturnType<typeof siteThat>['jira']) => askJira(jira, v.object({ id: v.string() }), PATH, { method: 'POST', body: {} });
const refused = (status: number, headers: Record<string, string> = {}) => new Response('no', { status, headers });
const answered = () => Response.json({ id: 'one' });

test.each<[string, Response | Error, number]>([
  ['429', refused(429), 250],
  ['429 with seconds', refused(429, { 'Retry-After': '2', 'RateLimit-Reason': 'jira-burst-based' }), 2250],
  ['502', refused(502), 250],
  ['503', refused(503), 250],
  ['503 with seconds', refused(503, { 'Retry-After': '1' }), 1250],
  ['504', refused(504), 250],
  ['no answer', new TypeError('fetch failed'), 250],
])('a read that met %s is sent again', async (_what, trouble, wait) => {
  const { jira, waited } = siteThat(trouble, answered());
  expect(await ask(jira)).toEqual({ id: 'one' });
  expect(waited).toEqual([wait]);
});

test.each<[string, Response, object]>([
  ['a wait that is too long', refused(429, { 'Retry-After': '17' }), { status: 429, retryAfter: 17 }],
  ['requests of the hour that are used up', refused(429, { 'Retry-After': '2', 'RateLimit-Reason': 'jira-quota-tenant-based' }), { status: 429, retryAfter: 2 }],
  ['400', refused(400), { status: 400 }],
  ['403', refused(403), { status: 403 }],
  ['404', refused(404), { status: 404 }],
  ['500', refused(500), { status: 500 }],
])('a read that met %s is not', async (_what, trouble, error) => {
  const { jira, waited } = siteThat(trouble, answered());
  await expect(ask(jira)).rejects.toMatchObject(error);
  expect(waited).toEqual([]);
});

test.each<[string, Response | Error, object]>([
  ['503', refused(503), { status: 503, temporary: true }],
  ['429', refused(429, { 'Retry-After': '1' }), { status: 429, retryAfter: 1 }],
  ['no answer', new TypeError('fetch failed'), { status: 504, temporary: true }],
])('a write that met %s is sent once: nobody knows whether it was done', async (_what, trouble, error) => {
  const { jira, left } = siteThat(trouble, answered());
  await expect(tellJira(jira, PATH, { method: 'PUT', body: {} })).rejects.toMatchObject(error);
  expect(left).toHaveLength(1);
});

test('that the person has no access to Jira is not asked again', async () => {
  const locked = new Response('', { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } });
  const { jira, left } = siteThat(locked, answered());
  await expect(ask(jira)).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  expect(left).toHaveLength(1);
});
