import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { good, itemSeen } from '../support/said';
import { aTicket, broughtIn, HELP } from '../support/tickets';

let jira: LocalJira;

const HIDDEN = { security: { id: '1', name: 'Secret' } };
const TICKETS = [
  aTicket({ number: 1, reporter: 'ann', names: [1] }),
  aTicket({ number: 2, reporter: 'ann', names: [1] }),
  aTicket({ number: 3, reporter: 'bob', names: [1, 2] }),
  aTicket({ number: 4, reporter: null, names: [1] }),
  aTicket({ number: 5, names: [1, 2, 3, 4, 5, 6] }),
  aTicket({ number: 6 }),
  aTicket({ number: 7, names: [999] }),
  aTicket({ number: 8, summary: 'A long one', fields: { description: 'x'.repeat(6000), customfield_10200: 'Acme  Ltd' } }),
];

beforeAll(async () => {
  const epics = Array.from({ length: 20 }, (_, at) => anEpic({ number: at + 1 }));
  jira = await startLocalJira({ issues: [...epics, anEpic({ number: 30, fields: HIDDEN }), ...TICKETS] });
  const job = await broughtIn(jira);
  expect(job).toMatchObject({ state: 'done', done: 8, total: 8, about: 'HELP', kept: true, problem: null });
}, 120_000);
afterAll(() => jira.stop());

const askingFor = async (issue: string) => (await itemSeen(jira, issue)).figures.customers;
const ticket = async (number: number) => {
  const { feedback } = good(await jira.call('team', 'open-feedback', { project: 'HAR', view: { kind: 'newest' } }));
  return feedback.find(({ source }) => source.issue?.key === `HELP-${number}`);
};
const edit = async (key: string, fields: object) => {
  expect((await jira.rest('pmo', 'PUT', `/rest/api/3/issue/${key}`, { fields })).status).toBe(204);
  await jira.drain();
};
const link = (from: string, to: string) =>
  jira.rest('pmo', 'POST', '/rest/api/3/issueLink', { type: { name: 'Relates' }, inwardIssue: { key: from }, outwardIssue: { key: to } });
const leftOf = async (job: string, named: boolean) => good(await jira.call('admin', 'list-tickets-left', { project: 'HAR', job, named })).left;
const lastJob = async () => good(await jira.call('admin', 'list-jobs', { project: 'HAR' })).jobs[0]!;

test('a ticket is what its reporter said on the day it was created', async () => {
  expect(await ticket(1)).toMatchObject({
    customer: { name: 'Reporter ann' },
    words: 'Ticket 1\n\nWords of ticket 1',
    day: '2026-01-02',
    author: { name: 'Reporter ann' },
    source: { kind: 'ticket', issue: { key: 'HELP-1' } },
    links: [{ key: 'HAR-1', importance: 2 }],
  });
});

test('it speaks for what its links name in either direction, and its customer counts once', async () => {
  expect([await askingFor('HAR-1'), await askingFor('HAR-2')]).toEqual([2, 2]);
});

test('words beyond 5,000 characters are cut with an ellipsis', async () => {
  const listed = (await ticket(8))!;
  const { feedback } = good(await jira.call('team', 'read-feedback', { feedback: listed.id }));
  expect([feedback.words.length, feedback.words.endsWith('x…')]).toEqual([5000, true]);
});

test('what could not be brought in or linked is listed, each with its reason', async () => {
  const { id, counts } = await lastJob();
  expect(counts).toEqual({ added: 7, changed: 0, same: 0, refused: 1, linked: 4, unlinked: 2, nameless: 2 });
  expect(await leftOf(id, true)).toEqual([
    { key: 'HELP-4', why: 'no customer', names: [] },
    { key: 'HELP-5', why: 'too many links', names: ['HAR-6'] },
    { key: 'HELP-7', why: 'not to be seen', names: ['HAR-999'] },
  ]);
  expect((await leftOf(id, false)).map(({ key, why }) => [key, why])).toEqual([['HELP-6', 'no link'], ['HELP-8', 'no link']]);
});

test('the estimate tells of how many tickets it looked at, and how many of those are linked as they come in', async () => {
  const { estimate } = good(await jira.call('admin', 'estimate-tickets', { project: 'HAR', source: { project: 'HELP' } }));
  expect([estimate.tickets, estimate.looked, estimate.linked]).toEqual([8, 8, (await lastJob()).counts.linked]);
  const none = good(await jira.call('admin', 'estimate-tickets', { project: 'HAR', source: { jql: 'key = HELP-6' } })).estimate;
  expect([none.looked, none.linked]).toEqual([1, 0]);
});

test('bringing in again writes nothing but the job', async () => {
  const after = (await jira.log()).at(-1)!.seq;
  const job = await broughtIn(jira);
  expect(job.counts).toEqual({ added: 0, changed: 0, same: 7, refused: 1, linked: 4, unlinked: 2, nameless: 2 });
  const stored = (await jira.log(after)).filter(({ kind, path }) => kind === 'kvs' && path === 'transaction');
  expect(stored).toHaveLength(2);
});

test('a source that is being brought in is not begun a second time', async () => {
  const begin = () => jira.call('admin', 'bring-in-tickets', { project: 'HAR', source: { jql: 'project = HELP AND key = HELP-6' }, customerField: null });
  const [first, second] = await Promise.all([begin(), begin()]);
  expect(good(first).job.id).toBe(good(second).job.id);
  await jira.drain();
  good(await jira.call('admin', 'stop-tickets', { project: 'HAR', job: good(first).job.id }));
});

describe('kept in step', () => {
  test('an edited ticket says its new words', async () => {
    await edit('HELP-1', { summary: 'Gates stay shut' });
    expect((await ticket(1))?.words).toBe('Gates stay shut\n\nWords of ticket 1');
  });

  test('a new link speaks for what it names, and a removed one no longer', async () => {
    await link('HELP-6', 'HAR-7');
    await jira.drain();
    expect(await askingFor('HAR-7')).toBe(1);
    const { body } = await jira.rest<{ fields: { issuelinks: { id: string }[] } }>('pmo', 'GET', '/rest/api/3/issue/HELP-6');
    await jira.rest('pmo', 'DELETE', `/rest/api/3/issueLink/${body.fields.issuelinks[0]!.id}`);
    await jira.drain();
    expect(await askingFor('HAR-7')).toBe(0);
  });

  test('an importance that a person changed stays, and keeps the link', async () => {
    await link('HELP-6', 'HAR-8');
    await jira.drain();
    const { id } = (await ticket(6))!;
    good(await jira.call('team', 'link-feedback', { feedback: id, issue: 'HAR-8', importance: 3 }));
    await edit('HELP-6', { summary: 'Said differently' });
    expect((await ticket(6))?.links).toMatchObject([{ key: 'HAR-8', importance: 3 }]);
    const { body } = await jira.rest<{ fields: { issuelinks: { id: string }[] } }>('pmo', 'GET', '/rest/api/3/issue/HELP-6');
    await jira.rest('pmo', 'DELETE', `/rest/api/3/issueLink/${body.fields.issuelinks[0]!.id}`);
    await jira.drain();
    expect((await ticket(6))?.links).toMatchObject([{ key: 'HAR-8', importance: 3 }]);
  });

  test('what a person unlinked is not linked again by the ticket that names it', async () => {
    await link('HELP-6', 'HAR-7');
    await jira.drain();
    const { id } = (await ticket(6))!;
    good(await jira.call('team', 'link-feedback', { feedback: id, issue: 'HAR-7', importance: null }));
    await edit('HELP-6', { summary: 'Said once more' });
    expect(await askingFor('HAR-7')).toBe(0);
    good(await jira.call('team', 'link-feedback', { feedback: id, issue: 'HAR-7', importance: 1 }));
    expect(await askingFor('HAR-7')).toBe(1);
  });

  test('the need that a person gave it stays when the ticket is edited', async () => {
    const { id, version, customer, words, day } = (await ticket(3))!;
    good(await jira.call('team', 'edit-feedback', { feedback: id, version, customer: { id: customer.id }, words, day, internal: true, need: { name: 'Speed' } }));
    await edit('HELP-3', { summary: 'Something else' });
    expect(await ticket(3)).toMatchObject({ words: 'Something else\n\nWords of ticket 3', internal: true, need: { name: 'Speed' } });
  });

  test('a deleted ticket takes its words and its voice with it', async () => {
    expect(await askingFor('HAR-3')).toBe(1);
    await jira.rest('pmo', 'DELETE', '/rest/api/3/issue/HELP-5');
    await jira.drain();
    expect(await askingFor('HAR-3')).toBe(0);
    expect(await ticket(5)).toBeUndefined();
  });

  test('events that come twice or late change nothing more', async () => {
    await jira.control('POST', 'fault', { target: 'event', copies: 3, times: 1 });
    await edit('HELP-2', { summary: 'Three times told' });
    await jira.control('DELETE', 'fault');
    const { version } = (await ticket(2))!;
    expect([version, (await ticket(2))?.words]).toEqual([2, 'Three times told\n\nWords of ticket 2']);
  });

  test('what a lost event would have said is read in the night', async () => {
    await jira.control('POST', 'fault', { target: 'event', copies: 0, times: 1 });
    await edit('HELP-2', { summary: 'Heard at night' });
    await jira.control('DELETE', 'fault');
    expect((await ticket(2))?.words).toMatch(/^Three times told/);
    await jira.control('POST', 'run-schedule', { key: 'nightly-tickets' });
    await jira.drain();
    expect((await ticket(2))?.words).toMatch(/^Heard at night/);
  });

  test('a source that was stopped is no longer followed; what it brought in stays', async () => {
    const job = (await keptJobOf('HELP'))!;
    expect(good(await jira.call('admin', 'stop-tickets', { project: 'HAR', job: job.id })).job.kept).toBe(false);
    await edit('HELP-1', { summary: 'Nobody hears this' });
    expect((await ticket(1))?.words).toMatch(/^Gates stay shut/);
  });

  const keptJobOf = async (about: string) => good(await jira.call('admin', 'list-jobs', { project: 'HAR' })).jobs.find((job) => job.about === about && job.kept);
});

test('a JQL is a source, a field may name the customer, and tickets that come into the JQL follow', async () => {
  const { customerFields } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
  const field = customerFields.find(({ id }) => id === 'customfield_10200')!.id;
  const jql = 'project = HELP AND labels = billing ORDER BY created DESC';
  await edit('HELP-8', { labels: ['billing'] });
  const job = await broughtIn(jira, { jql }, field);
  expect(job).toMatchObject({ about: jql, counts: { changed: 1 } });
  expect((await ticket(8))?.customer.name).toBe('Acme Ltd');
  await edit('HELP-7', { labels: ['billing'], customfield_10200: 'Omega' });
  expect((await ticket(7))?.customer.name).toBe('Omega');
});

const BAD: [what: string, input: object, field: string, rule: string][] = [
  ['a JQL that Jira does not take', { source: { jql: 'colour = blue' } }, 'source', 'jql'],
  ['a JQL without a limit', { source: { jql: 'ORDER BY created' } }, 'source', 'jql'],
  ['a JQL that depends on who asks', { source: { jql: 'reporter = currentUser()' } }, 'source', 'jqlPerson'],
  ['the project itself', { source: { project: 'HAR' } }, 'source', 'ownProject'],
  ['no source', { source: {} }, 'source', 'shape'],
  ['an empty JQL', { source: { jql: ' ' } }, 'source', 'shape'],
  ['a field that is none', { source: { project: 'HELP' }, customerField: 'customfield_1' }, 'customerField', 'customerField'],
];

test.each(BAD)('%s is refused by name', async (_what, input, field, rule) => {
  const reply = await jira.invoke('admin', 'bring-in-tickets', { project: 'HAR', customerField: null, ...input });
  expect(reply).toMatchObject({ ok: false, problem: { code: 'invalid', field: expect.stringMatching(`^${field}`) as string, rule } });
});

test('a project that the caller may not see is not found', async () => {
  const source = { project: HELP.id.replace('2', '7') };
  expect(await jira.call('admin', 'estimate-tickets', { project: 'HAR', source })).toEqual({ ok: false, problem: { code: 'not-found' } });
});
