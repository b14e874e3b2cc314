import { figuresOnIssue } from '../support/figures-on-issue';
import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { aOnce, feedbackEdit, feedbackIn, feedbackOn, good, rating } from '../support/said';
import { HELP, aTicket } from '../support/tickets';

let jira: LocalJira;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [anEpic({ number: 1 }), anEpic({ number: 2 }), anEpic({ number: 3 }), aTicket({ number: 1 })] });
}, 90_000);
afterEach(() => jira.control('DELETE', 'fault'));
afterAll(() => jira.stop());

const CONFLICT = { ok: false, problem: { code: 'conflict' } };
const trouble = (fault: object) => jira.control('POST', 'fault', fault);

/** Does two things so that each has read before the other writes: the store answers late. */
async function atOnce<Answer>(one: () => Promise<Answer>, other: () => Promise<Answer>): Promise<[Answer, Answer]> {
  await trouble({ target: 'kvs', delayMs: 250 });
  const answers = await Promise.all([one(), other()]);
  await jira.control('DELETE', 'fault');
  return answers;
}

/** One of the two was stored, the other was told. */
function expectOneStored(replies: readonly { ok: boolean }[]): void {
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.find(({ ok }) => !ok)).toEqual(CONFLICT);
}

describe('of two at the very same moment', () => {
  test('who speak of an item first, both are heard', async () => {
    const rate = (person: 'team' | 'admin', impact: number) => () => jira.call(person, 'rate', rating('HAR-3', impact));
    for (const reply of await atOnce(rate('team', 25), rate('admin', 75))) good(reply);
    expect(good(await jira.call('team', 'explain-item', { issue: 'HAR-3' })).raters).toHaveLength(2);
  });

  test('who rewrite a comment, one is told', async () => {
    const { feedback } = good(await jira.call('stakeholder', 'add-feedback', feedbackIn('HAR')));
    const { comment } = good(await jira.call('stakeholder', 'add-comment', { feedback: feedback.id, words: 'Heard it', once: aOnce() }));
    const rewrite = (words: string) => () => jira.call('stakeholder', 'edit-comment', { feedback: feedback.id, comment: comment.id, version: comment.version, words });
    expectOneStored(await atOnce(rewrite('Heard it here'), rewrite('Heard it there')));
  });

  test('who save settings, one is told', async () => {
    const { now } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
    const save = (withDone: boolean) => () => jira.call('admin', 'save-settings', { project: 'HAR', version: now.version, settings: { ...now.settings, withDone, halfLifeDays: 365 } });
    expectOneStored(await atOnce(save(true), save(false)));
  });

  test('who change a customer, one is told', async () => {
    const { customer: { id, version } } = good(await jira.call('pmo', 'save-customer', { said: { name: 'Contested' } }));
    const change = (segment: string) => () => jira.call('pmo', 'save-customer', { id, version, said: { segment } });
    expectOneStored(await atOnce(change('Rail'), change('Road')));
  });

  test('who give two customers a name, one is told', async () => {
    const added = async (name: string) => good(await jira.call('pmo', 'save-customer', { said: { name } })).customer;
    const [one, other] = [await added('One'), await added('Other')];
    const rename = ({ id, version }: typeof one) => () => jira.call('pmo', 'save-customer', { id, version, said: { name: 'Wanted by both' } });
    expectOneStored(await atOnce(rename(one), rename(other)));
  });

  test('who bring in a source each, both are kept in step', async () => {
    const bringIn = (jql: string) => () => jira.call('admin', 'bring-in-tickets', { project: 'HAR', source: { jql }, customerField: null });
    const replies = await atOnce(bringIn(`project = ${HELP.key} AND summary ~ one`), bringIn(`project = ${HELP.key} AND summary ~ two`));
    const begun = replies.map((reply) => good(reply).job.id);
    const { jobs } = good(await jira.call('admin', 'list-jobs', { project: 'HAR' }));
    expect(jobs.filter(({ id, kept }) => begun.includes(id) && kept)).toHaveLength(2);
  });
});

test.each([0, 1, 2, 3, 4, 5, 6, 7])('of two who change feedback that was merged, none goes on saying what the other took away (request %i of the first is late)', async (skip) => {
  const add = async (issue: string) => good(await jira.call('team', 'add-feedback', feedbackOn(issue, `Cedar ${skip}`))).feedback;
  const [first, second] = [await add('HAR-1'), await add('HAR-2')];
  good(await jira.call('team', 'merge-feedback', { feedback: first.id, into: second.id }));
  const { feedback: { version } } = good(await jira.call('team', 'read-feedback', { feedback: second.id }));
  await trouble({ target: 'kvs', in: 'resolver/edit-feedback', delayMs: 700, skip, times: 1 });
  const editing = jira.call('team', 'edit-feedback', { feedback: second.id, version, ...feedbackEdit(`Birch ${skip}`) });
  await new Promise((resolve) => setTimeout(resolve, 300));
  good(await jira.call('team', 'link-feedback', { feedback: first.id, issue: first.links[0]!.id, importance: null }));
  await editing;
  const { voices } = good(await jira.call('team', 'explain-item', { issue: 'HAR-1' }));
  expect(voices.map(({ customer }) => customer.name).filter((name) => name.endsWith(` ${skip}`))).toEqual([]);
});

test('figures that are asked for while older ones are written are still owed', async () => {
  await trouble({ target: 'jira', as: 'app', match: 'PUT /rest/api/3/issue/{issue}/properties/customer-value', delayMs: 1500, times: 1 });
  good(await jira.call('team', 'rate', rating('HAR-1', 25)));
  await jira.control('POST', 'clock', { advanceSeconds: 3 });
  const written = async () => (await figuresOnIssue(jira, 'HAR-1')).property;
  await eventually(written, (property) => property !== null);
  await trouble({ target: 'queue', status: 500 });
  good(await jira.call('team', 'rate', rating('HAR-1', 100)));
  await jira.control('DELETE', 'fault');
  await jira.drain();
  expect((await figuresOnIssue(jira, 'HAR-1')).fields['Customer impact']).toBe(100);
});

test('who asks for the figures of an older version does not take away that newer ones are owed', async () => {
  await trouble({ target: 'jira', as: 'app', match: 'PUT /rest/api/3/issue/{issue}/properties/customer-value', delayMs: 2500, times: 1 });
  good(await jira.call('team', 'rate', rating('HAR-2', 25)));
  await jira.control('POST', 'clock', { advanceSeconds: 3 });
  await trouble({ target: 'queue', status: 500 });
  await trouble({ target: 'kvs', in: 'resolver/rebuild', delayMs: 1000 });
  const asked = jira.call('admin', 'rebuild', { issue: 'HAR-2' });
  good(await jira.call('team', 'explain-item', { issue: 'HAR-2' }));
  good(await jira.call('team', 'rate', rating('HAR-2', 100)));
  good(await asked);
  await eventually(async () => (await figuresOnIssue(jira, 'HAR-2')).property, (property) => property !== null);
  await jira.control('DELETE', 'fault');
  await jira.control('POST', 'run-schedule', { key: 'hourly-sweep' });
  await jira.drain();
  expect((await figuresOnIssue(jira, 'HAR-2')).fields['Customer impact']).toBe(100);
});

test('settings whose job was never begun are written after the hour’s sweep', async () => {
  good(await jira.call('team', 'rate', rating('HAR-2', 50)));
  await jira.drain();
  const { now } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
  const criteria = { ...now.settings.criteria, impact: { ...now.settings.criteria.impact!, weight: 90 } };
  await trouble({ target: 'kvs', in: 'resolver/save-settings', match: 'transaction', skip: 1, status: 500 });
  const saved = good(await jira.call('admin', 'save-settings', { project: 'HAR', version: now.version, settings: { ...now.settings, criteria } }));
  expect(saved).toMatchObject({ job: null, now: { settling: true } });
  await jira.control('DELETE', 'fault');
  await jira.control('POST', 'run-schedule', { key: 'hourly-sweep' });
  await jira.drain();
  expect(good(await jira.call('team', 'open-prioritise', { project: 'HAR' })).model.settling).toBe(false);
});
