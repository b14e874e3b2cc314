import { anEpic } from '../support/issues';
import { figuresOnIssue } from '../support/figures-on-issue';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { feedbackOn, good, itemSeen, rating } from '../support/said';

let jira: LocalJira;
let next = 0;

beforeAll(async () => {
  jira = await startLocalJira({ issues: Array.from({ length: 40 }, (_, i) => anEpic({ number: i + 1 })) });
}, 90_000);
afterAll(() => jira.stop());

/** An epic that no other test touches. */
const aFreshEpic = () => `HAR-${(next += 1)}`;

describe('what is rated stands on the issue', () => {
  test('the value, the impact and the customers, as numbers that Jira sorts by', async () => {
    const epic = aFreshEpic();
    good(await jira.call('team', 'rate', rating(epic, 75)));
    await jira.drain();
    const { fields, property } = await figuresOnIssue(jira, epic);
    expect(fields).toEqual({ 'Customer value': 45, 'Customer impact': 75, 'Customers asking': 0 });
    expect(JSON.parse(property ?? '')).toMatchObject({ v: 1, criteria: { impact: { low: 63, likely: 75, high: 87, n: 1 } }, customers: 0, mustDo: 0 });
    expect(property!.length).toBeLessThanOrEqual(2048);
  });

  test('nothing on it names a customer, a person, or what they said', async () => {
    const epic = aFreshEpic();
    good(await jira.call('team', 'rate', rating(epic, 75)));
    good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic, 'Very Secret Ltd')));
    good(await jira.call('team', 'set-must-do', { issue: epic, reason: 'A hidden reason' }));
    await jira.drain();
    const { property } = await figuresOnIssue(jira, epic);
    expect(property).not.toMatch(/Secret|hidden|account|[0-9a-f]{24}/i);
  });

  test('only the app can write the fields', async () => {
    const epic = aFreshEpic();
    const fields = await jira.rest<{ id: string; name: string }[]>('pmo', 'GET', '/rest/api/3/field');
    const id = fields.body.find(({ name }) => name === 'Customer value')!.id;
    const edited = await jira.rest('pmo', 'PUT', `/rest/api/3/issue/${epic}`, { fields: { [id]: 99 } });
    expect(edited.status).toBe(400);
    expect((await figuresOnIssue(jira, epic)).fields['Customer value']).toBeNull();
  });

  test('until it does, the item says that a write is on its way; then that it is current', async () => {
    const epic = aFreshEpic();
    expect(good(await jira.call('team', 'rate', rating(epic, 50))).item.state).toBe('pending');
    await jira.drain();
    expect((await itemSeen(jira, epic)).state).toBe('current');
  });
});

describe('feedback', () => {
  test('raises reach and value at once and on the issue, and who asks is told', async () => {
    const epic = aFreshEpic();
    const before = good(await jira.call('team', 'rate', rating(epic, 50))).item;
    const after = good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic, 'Acme', { day: await today() }))).item!;
    await jira.drain();
    expect(before.figures.criteria.reach).toMatchObject({ likely: 0, n: 0 });
    expect(after.figures).toMatchObject({ customers: 1, asking: 1, criteria: { reach: { low: 25, likely: 25, high: 25, n: 0 } } });
    expect((await figuresOnIssue(jira, epic)).fields).toEqual({ 'Customer value': 42.5, 'Customer impact': 50, 'Customers asking': 1 });
    expect(good(await jira.call('team', 'explain-item', { issue: epic })).voices).toMatchObject([{ customer: { name: 'Acme' }, importance: 3, counts: 1 }]);
  });

  test('of the same customer is one voice, and one customer whatever the case of the name', async () => {
    const epic = aFreshEpic();
    for (const name of ['Beta Works', 'beta  works', ' BETA WORKS']) good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic, name)));
    const item = await itemSeen(jira, epic);
    const found = good(await jira.call('stakeholder', 'find-customers', { issue: epic, text: 'beta' }));
    expect(item.figures.customers).toBe(1);
    expect(found.customers).toMatchObject([{ name: 'Beta Works' }]);
    expect(good(await jira.call('team', 'list-feedback', { issue: epic })).feedback).toHaveLength(3);
  });

  test('sent twice is stored once', async () => {
    const epic = aFreshEpic();
    const said = feedbackOn(epic, 'Twice Ltd');
    const first = good(await jira.call('stakeholder', 'add-feedback', said));
    const second = good(await jira.call('stakeholder', 'add-feedback', said));
    expect(second.feedback).toEqual(first.feedback);
    expect(good(await jira.call('team', 'open-item', { issue: epic })).feedbackCount).toBe(1);
  });

  test('a customer is found by name only, ten at most', async () => {
    const epic = aFreshEpic();
    for (let i = 0; i < 12; i += 1) good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic, `Zeta ${String.fromCharCode(65 + i)}`)));
    const { customers } = good(await jira.call('stakeholder', 'find-customers', { issue: epic, text: 'zeta' }));
    expect(customers).toHaveLength(10);
    for (const customer of customers) expect(Object.keys(customer).sort()).toEqual(['id', 'name']);
  });

  test('comments are kept in order, and an item’s figures do not move by them', async () => {
    const epic = aFreshEpic();
    const { feedback } = good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic)));
    const before = await itemSeen(jira, epic);
    for (const words of ['first', 'second', 'third']) {
      good(await jira.call('team', 'add-comment', { feedback: feedback.id, words, once: `comment-${words}` }));
      await jira.control('POST', 'clock', { advanceSeconds: 1 });
    }
    const { comments } = good(await jira.call('stakeholder', 'list-comments', { feedback: feedback.id }));
    expect(comments.map(({ words, author }) => [words, author.name])).toEqual([['first', TEAM], ['second', TEAM], ['third', TEAM]]);
    expect((await itemSeen(jira, epic)).figures).toEqual(before.figures);
  });
});

describe('two people', () => {
  test('who rate the same item at the same moment both stand', async () => {
    const epic = aFreshEpic();
    await jira.control('POST', 'fault', { target: 'kvs', delayMs: 250 });
    const replies = await Promise.all([jira.call('team', 'rate', rating(epic, 100)), jira.call('admin', 'rate', rating(epic, 50)), jira.call('pmo', 'rate', rating(epic, 0))]);
    await jira.control('DELETE', 'fault');
    for (const reply of replies) good(reply);
    await jira.drain();
    const { raters } = good(await jira.call('team', 'explain-item', { issue: epic }));
    expect(raters.map(({ answers }) => answers.impact?.likely).sort()).toEqual([0, 100, 50]);
    expect((await itemSeen(jira, epic)).figures.criteria.impact).toMatchObject({ likely: 50, low: 0, high: 100, n: 3 });
    expect((await figuresOnIssue(jira, epic)).fields['Customer impact']).toBe(50);
  });

  test('of whom one rates while the other gives feedback both stand', async () => {
    const epic = aFreshEpic();
    const [rated, heard] = await Promise.all([jira.call('team', 'rate', rating(epic, 100)), jira.call('stakeholder', 'add-feedback', feedbackOn(epic))]);
    good(rated);
    good(heard);
    const item = await itemSeen(jira, epic);
    expect(item).toMatchObject({ mine: { impact: { likely: 100 } }, figures: { customers: 1 } });
  });
});

describe('taking it back', () => {
  test('what `before` holds, sent back, undoes a rating, and the undo can be undone', async () => {
    const epic = aFreshEpic();
    const first = good(await jira.call('team', 'rate', rating(epic, 25)));
    const second = good(await jira.call('team', 'rate', rating(epic, 100)));
    expect(first.before).toEqual({ impact: null });
    const undone = good(await jira.call('team', 'rate', { issue: epic, answers: second.before }));
    expect(undone.item.mine.impact).toMatchObject({ likely: 25, sure: 'fairly' });
    const redone = good(await jira.call('team', 'rate', { issue: epic, answers: undone.before }));
    expect(redone.item.mine.impact).toMatchObject({ likely: 100 });
  });

  test('the only rating taken back leaves no value, on the issue too', async () => {
    const epic = aFreshEpic();
    const { before } = good(await jira.call('team', 'rate', rating(epic, 25)));
    await jira.drain();
    expect((await figuresOnIssue(jira, epic)).fields['Customer value']).toBe(25);
    good(await jira.call('team', 'rate', { issue: epic, answers: before }));
    await jira.drain();
    expect((await figuresOnIssue(jira, epic)).fields).toMatchObject({ 'Customer value': null, 'Customer impact': null });
  });

  test('what was never said changes nothing, and the trail tells nothing', async () => {
    const epic = aFreshEpic();
    const rated = good(await jira.call('team', 'rate', { issue: epic, answers: { impact: null, effort: null } }));
    const pinned = good(await jira.call('team', 'set-must-do', { issue: epic, reason: null }));
    expect([rated.before, rated.item.version, pinned.before, pinned.item.version]).toEqual([{ impact: null, effort: null }, 0, null, 0]);
    expect(good(await jira.call('team', 'explain-item', { issue: epic })).trail).toEqual([]);
  });

  test('a must do is let go, and the trail tells both', async () => {
    const epic = aFreshEpic();
    good(await jira.call('team', 'set-must-do', { issue: epic, reason: 'A law from June' }));
    const gone = good(await jira.call('admin', 'set-must-do', { issue: epic, reason: null }));
    expect(gone).toMatchObject({ before: 'A law from June', item: { mustDo: null, figures: { mustDo: 0 } } });
    const { trail } = good(await jira.call('team', 'explain-item', { issue: epic }));
    expect(trail.map(({ change }) => change)).toEqual(expect.arrayContaining([{ kind: 'must do', reason: 'A law from June' }, { kind: 'must do', reason: null }]));
  });

  test('reach set aside with a reason comes back from feedback when taken back', async () => {
    const epic = aFreshEpic();
    const set = good(await jira.call('team', 'rate', { issue: epic, answers: { reach: { likely: 90, sure: 'sure', reason: 'A partner speaks for forty' } } }));
    expect(set.item.figures.criteria.reach).toMatchObject({ likely: 90, n: 1 });
    const back = good(await jira.call('team', 'rate', { issue: epic, answers: { reach: null } }));
    expect(back.item.figures.criteria.reach).toMatchObject({ likely: 0, n: 0 });
  });
});

describe('rebuild', () => {
  test('after the property is deleted restores equal bytes and equal fields', async () => {
    const epic = aFreshEpic();
    good(await jira.call('team', 'rate', rating(epic, 75)));
    good(await jira.call('admin', 'rate', { issue: epic, answers: { fit: { likely: 33.3, sure: 'guess' }, effort: { likely: 6, sure: 'sure' } } }));
    for (const customer of ['Acme', 'Beta', 'Gamma']) good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic, customer)));
    await jira.drain();
    const before = await figuresOnIssue(jira, epic);
    expect((await jira.rest('team', 'DELETE', `/rest/api/3/issue/${epic}/properties/customer-value`)).status).toBe(204);
    expect((await figuresOnIssue(jira, epic)).property).toBeNull();
    good(await jira.call('team', 'rebuild', { issue: epic }));
    await jira.drain();
    expect(await figuresOnIssue(jira, epic)).toEqual(before);
  });

  test('what somebody else wrote into the property is said, does not reach the figures, and is put right', async () => {
    const epic = aFreshEpic();
    good(await jira.call('team', 'rate', rating(epic, 50)));
    await jira.drain();
    const before = await figuresOnIssue(jira, epic);
    const forged = { ...(JSON.parse(before.property ?? '') as object), mustDo: 1, criteria: { impact: { low: 100, likely: 100, high: 100, n: 9 } } };
    await jira.rest('team', 'PUT', `/rest/api/3/issue/${epic}/properties/customer-value`, forged);
    expect(await itemSeen(jira, epic)).toMatchObject({ state: 'changed', figures: { criteria: { impact: { likely: 50 } }, mustDo: 0 } });
    good(await jira.call('team', 'rebuild', { issue: epic }));
    await jira.drain();
    expect(await figuresOnIssue(jira, epic)).toEqual(before);
  });
});

describe('an item deleted meanwhile', () => {
  test('is what does not exist, to every call that comes later', async () => {
    const epic = aFreshEpic();
    const { feedback } = good(await jira.call('team', 'add-feedback', feedbackOn(epic)));
    expect((await jira.rest('admin', 'DELETE', `/rest/api/3/issue/${epic}`)).status).toBe(204);
    const gone = { ok: false, problem: { code: 'not-found' } };
    expect(await jira.call('team', 'open-item', { issue: epic })).toEqual(gone);
    expect(await jira.call('team', 'rate', rating(epic, 50))).toEqual(gone);
    expect(await jira.call('team', 'list-comments', { feedback: feedback.id })).toEqual(gone);
  });

  test('between the rating and its figures leaves nothing that is tried for ever', async () => {
    const epic = aFreshEpic();
    good(await jira.call('team', 'rate', rating(epic, 50)));
    await jira.rest('admin', 'DELETE', `/rest/api/3/issue/${epic}`);
    await jira.drain();
    const seen = (await jira.log()).at(-1)!.seq;
    await jira.control('POST', 'run-schedule', { key: 'hourly-sweep' });
    const after = (await jira.log(seen)).filter(({ from, kind }) => from === 'app' && kind === 'jira');
    expect(after).toEqual([]);
  });
});

test('a restart loses nothing', async () => {
  const epic = aFreshEpic();
  good(await jira.call('team', 'rate', rating(epic, 75)));
  good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic)));
  await jira.drain();
  const before = [await itemSeen(jira, epic), await figuresOnIssue(jira, epic)];
  await jira.restart();
  expect([await itemSeen(jira, epic), await figuresOnIssue(jira, epic)]).toEqual(before);
}, 90_000);

test('figures owed when the process was killed are written after it is back', async () => {
  const epic = aFreshEpic();
  good(await jira.call('team', 'rate', rating(epic, 75)));
  await jira.restart();
  await jira.control('POST', 'clock', { advanceSeconds: 3600 });
  await jira.drain();
  expect((await figuresOnIssue(jira, epic)).fields['Customer impact']).toBe(75);
}, 90_000);

const TEAM = 'Tessa Amrum (team)';

/** The UTC day of the local site's clock. */
async function today(): Promise<string> {
  const { body } = await jira.control<{ now: string }>('POST', 'clock', { advanceSeconds: 0 });
  return body.now.slice(0, 10);
}
