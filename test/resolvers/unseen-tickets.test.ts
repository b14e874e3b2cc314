import { inflateSync } from 'node:zlib';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { good } from '../support/said';
import { aTicket, broughtIn } from '../support/tickets';

const FEW = { id: '10301', name: 'For few' };
let jira: LocalJira;
let feedback: string;
let job: string;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [anEpic({ number: 1 }), aTicket({ number: 1, names: [1], summary: 'A secret leak' }), aTicket({ number: 2, summary: 'Another secret' })] });
  job = (await broughtIn(jira)).id;
  const { feedback: all } = good(await jira.call('team', 'open-feedback', { project: 'HAR', view: { kind: 'newest' } }));
  feedback = all.find(({ source }) => source.issue?.key === 'HELP-1')!.id;
  expect(await searchedBy('team')).toContain('A secret leak');
  expect((await jira.control('POST', 'permissions', { level: FEW, holders: [] })).status).toBe(200);
  for (const key of ['HELP-1', 'HELP-2']) expect((await jira.rest('pmo', 'PUT', `/rest/api/3/issue/${key}`, { fields: { security: { id: FEW.id } } })).status).toBe(204);
  await jira.drain();
}, 90_000);
afterAll(() => jira.stop());

/** What the search holds for a person. */
async function searchedBy(person: 'team'): Promise<string> {
  const { data } = good(await jira.call(person, 'read-search', { project: 'HAR', chunk: 0 }));
  return inflateSync(Buffer.from(data!, 'base64')).toString();
}

describe('of a ticket that they may not see, people find nothing', () => {
  test('by the id of its feedback', async () => {
    expect(await jira.call('team', 'read-feedback', { feedback })).toEqual({ ok: false, problem: { code: 'not-found' } });
  });

  test('on the item that it speaks for, though it counts there', async () => {
    expect(good(await jira.call('team', 'list-feedback', { issue: 'HAR-1' })).feedback).toEqual([]);
    expect(good(await jira.call('team', 'open-item', { issue: 'HAR-1' }))).toMatchObject({ feedback: [], feedbackCount: 0, item: { figures: { customers: 1 } } });
    expect(good(await jira.call('team', 'explain-item', { issue: 'HAR-1' }))).toMatchObject({ voices: [], hiddenVoices: 1, trail: [{ change: { customerName: '' } }] });
  });

  test('in the inbox', async () => {
    expect(good(await jira.call('team', 'open-feedback', { project: 'HAR', view: { kind: 'newest' } })).feedback).toEqual([]);
  });

  test('in the search', async () => {
    expect(await searchedBy('team')).not.toMatch(/secret/);
  });

  test('in the list of what was left out', async () => {
    expect(good(await jira.call('admin', 'list-tickets-left', { project: 'HAR', job, named: false })).left).toEqual([]);
  });
});
