import type { CustomerEntry, CustomerInput } from '../../src/contract';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { daysAgo, feedbackIn, feedbackOn, good, itemSeen, rating } from '../support/said';
import { aTicket, broughtIn } from '../support/tickets';

let jira: LocalJira;
let last = 0;

beforeAll(async () => {
  const reporters = ['ann', 'bob', 'ann', 'cyd'];
  const tickets = reporters.map((reporter, at) => aTicket({ number: at + 1, reporter }));
  const namesake = aTicket({ number: 5, fields: { reporter: { accountId: 'another-ann', accountType: 'atlassian', displayName: 'Reporter Ann' } } });
  jira = await startLocalJira({ issues: [...Array.from({ length: 12 }, (_, at) => anEpic({ number: at + 1 })), ...tickets, namesake] });
}, 120_000);
afterAll(() => jira.stop());

/** An epic of which nobody has said anything. */
const anotherEpic = () => `HAR-${(last += 1)}`;
const save = async (said: CustomerInput, at?: Pick<CustomerEntry, 'id' | 'version'>) =>
  good(await jira.call('pmo', 'save-customer', at ? { id: at.id, version: at.version, said } : { said })).customer;
const importing = async (rows: CustomerInput[], only = false) =>
  good(await jira.call('pmo', 'import-customers', { rows: rows.map((said, at) => ({ row: at + 2, said })), try: only })).rows;
const listed = async () => {
  const { customers, revenues, next } = good(await jira.call('pmo', 'list-customers', {}));
  expect(next).toBeUndefined();
  return customers.map((customer): CustomerEntry => ({ ...customer, revenue: revenues[customer.id] ?? null }));
};
const named = async (name: string) => (await listed()).filter((customer) => customer.name === name);
const spokenOf = async (epic: string, customer: string, more: object = {}) => good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic, customer, more)));

describe('keeping customers', () => {
  test('a customer is added once however often it is sent, and changed in parts', async () => {
    const added = await save({ name: ' Oak   line ', segment: 'Energy' });
    expect(await save({ name: ' Oak   line ', segment: 'Energy' })).toEqual(added);
    expect(added).toMatchObject({ name: 'Oak line', tier: 'standard', segment: 'Energy', revenue: null, owner: null, version: 1 });
    expect(await save({ revenue: 1200.5, tier: 'key' }, added)).toMatchObject({ segment: 'Energy', tier: 'key', revenue: 1200.5, version: 2 });
    expect(await named('Oak line')).toHaveLength(1);
  });

  test('who saw an older version is told, and nothing is stored', async () => {
    const seen = await save({ name: 'Twice seen' });
    await save({ tier: 'key' }, seen);
    expect(await jira.call('pmo', 'save-customer', { id: seen.id, version: seen.version, said: { revenue: 5 } })).toEqual({ ok: false, problem: { code: 'conflict' } });
    expect(await named('Twice seen')).toMatchObject([{ tier: 'key', revenue: null }]);
  });

  test('an owner is shown by the name that Jira has', async () => {
    const { accountId } = (await jira.rest<{ accountId: string }>('team', 'GET', '/rest/api/3/myself')).body;
    const owned = await save({ name: 'Looked after', owner: accountId });
    expect(owned.owner).toEqual({ accountId, name: expect.stringContaining('Tessa') });
    expect((await save({ owner: null }, owned)).owner).toBeNull();
  });

  test('a name belongs to one customer, a former one too, and still leads to them', async () => {
    const first = await save({ name: 'Before' });
    await save({ name: 'Afterwards' }, first);
    await jira.drain();
    const other = await save({ name: 'Somebody else' });
    for (const name of ['Before', 'Afterwards']) {
      expect(await jira.call('pmo', 'save-customer', { id: other.id, version: other.version, said: { name } })).toEqual({ ok: false, problem: { code: 'invalid', field: 'name', rule: 'nameTaken' } });
    }
    expect((await spokenOf(anotherEpic(), 'Before')).feedback.customer).toEqual({ id: first.id, name: 'Afterwards' });
  });

  test.each([
    [{ name: '' }, 'name', 'name'],
    [{ name: 'x'.repeat(121) }, 'name', 'name'],
    [{ name: 'Wrong', tier: 'gold' }, 'tier', 'tier'],
    [{ name: 'Wrong', revenue: -1 }, 'revenue', 'revenue'],
    [{ name: 'Wrong', revenue: Number.MAX_VALUE }, 'revenue', 'revenue'],
    [{ name: 'Wrong', segment: ' ' }, 'segment', 'segment'],
    [{ name: 'Wrong', owner: 'some body' }, 'owner', 'owner'],
  ])('%j is refused by name', async (said, field, rule) => {
    expect(await jira.call('pmo', 'save-customer', { said })).toEqual({ ok: false, problem: { code: 'invalid', field: `said.${field}`, rule } });
    expect(await named('Wrong')).toEqual([]);
  });
});

describe('importing', () => {
  test('a changed row says each part that becomes another, before and after it is stored, and no part that stays', async () => {
    await importing([{ name: 'Parts Ltd', segment: 'Rail', revenue: 5 }]);
    const row = { name: 'Parts Ltd', tier: 'key', segment: 'Rail', externalId: 'P-1', revenue: 7 };
    const changes = [{ part: 'tier', from: 'standard', to: 'key' }, { part: 'externalId', from: null, to: 'P-1' }, { part: 'revenue', from: 5, to: 7 }];
    expect(await importing([row], true)).toMatchObject([{ done: 'changed', changes }]);
    expect(await importing([row])).toMatchObject([{ done: 'changed', changes }]);
    expect(await importing([row])).toMatchObject([{ done: 'same' }]);
    expect(await importing([{ name: 'Parts Ltd', revenue: 9 }], true)).toMatchObject([{ changes: [{ part: 'revenue', from: 7, to: 9 }] }]);
  });

  test('a trial stores nothing; the second time nothing changes; a broken row leaves the others', async () => {
    const rows: CustomerInput[] = [{ name: 'First in', tier: 'key', revenue: 9 }, { name: 'Second in', tier: 'gold' }, { name: 'FIRST  IN' }, { name: 'Third in', externalId: 'C-3' }];
    const answers = ['added', 'broken', 'broken', 'added'];
    expect((await importing(rows, true)).map(({ done }) => done)).toEqual(answers);
    expect(await named('First in')).toEqual([]);
    const imported = await importing(rows);
    expect(imported.map(({ done }) => done)).toEqual(answers);
    expect(imported[1]).toEqual({ row: 3, done: 'broken', field: 'tier', rule: 'tier' });
    expect(imported[2]).toEqual({ row: 4, done: 'broken', field: 'name', rule: 'customerTwice' });
    const before = await listed();
    expect((await importing([rows[0]!, rows[3]!])).map(({ done }) => done)).toEqual(['same', 'same']);
    expect(await listed()).toEqual(before);
  });

  test('a customer is known by the external id, whatever the row calls them', async () => {
    const [first] = await importing([{ name: 'Long name', externalId: 'L-1', segment: 'Rail' }]);
    expect(await importing([{ name: 'New name', externalId: 'L-1' }])).toEqual([{ row: 2, done: 'changed', id: (first as { id: string }).id, changes: [{ part: 'name', from: 'Long name', to: 'New name' }] }]);
    expect(await named('New name')).toMatchObject([{ externalId: 'L-1', segment: 'Rail' }]);
    expect(await importing([{ name: 'New name', externalId: 'L-2' }])).toEqual([{ row: 2, done: 'broken', field: 'name', rule: 'nameTaken' }]);
  });

  test('an external id that was given up leads to nobody any more', async () => {
    const had = await save({ name: 'Gave it up', externalId: 'G-1' });
    await save({ externalId: null }, had);
    expect(await importing([{ name: 'Took it', externalId: 'G-1' }])).toMatchObject([{ done: 'added' }]);
  });
});

describe('a customer who was made of a ticket’s reporter', () => {
  const account = (name: string) => `jira:reporter-${name}`;
  const asked = async () => {
    expect(await broughtIn(jira)).toMatchObject({ state: 'done', problem: null });
    return listed();
  };

  test('is found by name: nobody makes a second one', async () => {
    const bob = (await asked()).find(({ externalId }) => externalId === account('bob'))!;
    expect(await importing([{ name: ' reporter  BOB', tier: 'key' }], true)).toEqual([{ row: 2, done: 'changed', id: bob.id, changes: [{ part: 'name', from: 'Reporter bob', to: 'reporter BOB' }, { part: 'tier', from: 'standard', to: 'key' }] }]);
    const { feedback } = good(await jira.call('stakeholder', 'add-feedback', feedbackIn('HAR', 'Reporter Bob')));
    expect(feedback.customer).toEqual({ id: bob.id, name: 'Reporter bob' });
  });

  test('shares a name with another account: both are kept, the name leads to one of them', async () => {
    const anns = (await asked()).filter(({ name }) => name.toLowerCase() === 'reporter ann');
    expect(anns.map(({ externalId }) => externalId).sort()).toEqual(['jira:another-ann', account('ann')]);
    const { feedback } = good(await jira.call('stakeholder', 'add-feedback', feedbackIn('HAR', 'reporter ann')));
    expect(anns.map(({ id }) => id)).toContain(feedback.customer.id);
    expect((await listed()).filter(({ name }) => name.toLowerCase() === 'reporter ann')).toHaveLength(2);
  });

  test('is still the reporter’s when somebody takes the account away', async () => {
    const cyd = (await asked()).find(({ externalId }) => externalId === account('cyd'))!;
    expect(await save({ externalId: null }, cyd)).toMatchObject({ id: cyd.id, externalId: null });
    expect(await named('Reporter cyd')).toMatchObject([{ id: cyd.id, externalId: null }]);
    expect(await broughtIn(jira)).toMatchObject({ counts: { added: 0, changed: 0 } });
  });
});

describe('tiers', () => {
  test('a new tier is that of every item the customer speaks of, and of what they say later', async () => {
    const [one, two, later] = [anotherEpic(), anotherEpic(), anotherEpic()];
    await spokenOf(one, 'Weighty');
    await spokenOf(two, 'Weighty');
    await weighKeyDouble();
    const [weighty] = await named('Weighty');
    await jira.drain();
    const before = await Promise.all([one, two].map(async (epic) => (await itemSeen(jira, epic)).figures.asking));
    await save({ tier: 'key' }, weighty);
    await jira.drain();
    await spokenOf(later, 'Weighty');
    const after = await Promise.all([one, two, later].map(async (epic) => (await itemSeen(jira, epic)).figures.asking));
    expect(after).toEqual([2 * before[0]!, 2 * before[1]!, 2 * before[0]!]);
    const { trail } = good(await jira.call('team', 'explain-item', { issue: one }));
    expect(trail.map(({ change }) => change)).toContainEqual({ kind: 'tier', customerName: 'Weighty' });
  });

  test('revenue changes nothing that others read: same tier, another revenue, the same bytes', async () => {
    const epic = anotherEpic();
    good(await jira.call('team', 'rate', rating(epic, 75)));
    await spokenOf(epic, 'Rich or poor');
    const [customer] = await named('Rich or poor');
    await jira.drain();
    const poor = await readByOthers(epic);
    await save({ revenue: 123_456_789 }, customer);
    await jira.drain();
    expect(await readByOthers(epic)).toBe(poor);
    expect(poor).not.toContain('revenue');
  });
});

describe('merging', () => {
  test('all that the first said is the second’s: one voice, found under both names', async () => {
    const epic = anotherEpic();
    const { feedback: old } = await spokenOf(epic, 'Same Ltd', { day: daysAgo(20) });
    await spokenOf(epic, 'Same Limited', { day: daysAgo(10) });
    const [[from], [into]] = [await named('Same Ltd'), await named('Same Limited')];
    expect((await itemSeen(jira, epic)).figures.customers).toBe(2);
    const merging = { customer: from!.id, version: from!.version, into: into!.id };
    good(await jira.call('pmo', 'merge-customers', merging));
    expect(good(await jira.call('pmo', 'merge-customers', merging)).customer.id).toBe(into!.id);
    await jira.drain();
    expect((await itemSeen(jira, epic)).figures.customers).toBe(1);
    expect(good(await jira.call('team', 'read-feedback', { feedback: old.id })).feedback.customer).toEqual({ id: into!.id, name: 'Same Limited' });
    expect(await named('Same Ltd')).toEqual([]);
    expect(good(await jira.call('stakeholder', 'find-customers', { issue: epic, text: 'same lt' })).customers).toEqual([{ id: into!.id, name: 'Same Limited' }]);
    expect((await spokenOf(epic, 'Same Ltd')).feedback.customer.id).toBe(into!.id);
  });

  test('into itself, of a merged one, or of a version that moved is refused', async () => {
    const [a, b, c] = [await save({ name: 'Merge a' }), await save({ name: 'Merge b' }), await save({ name: 'Merge c' })];
    const merge = (customer: CustomerEntry, into: CustomerEntry, version = customer.version) => jira.call('pmo', 'merge-customers', { customer: customer.id, version, into: into.id });
    expect(await merge(a, a)).toEqual({ ok: false, problem: { code: 'invalid', field: 'into', rule: 'mergeSelf' } });
    expect(await merge(a, b, 7)).toEqual({ ok: false, problem: { code: 'conflict' } });
    good(await merge(a, b));
    expect(await merge(a, c)).toEqual({ ok: false, problem: { code: 'invalid', field: 'customer', rule: 'customerMerged' } });
    expect(await merge(c, a)).toEqual({ ok: false, problem: { code: 'invalid', field: 'into', rule: 'customerMerged' } });
    expect(await jira.call('pmo', 'save-customer', { id: a.id, version: a.version + 1, said: { tier: 'key' } })).toEqual({ ok: false, problem: { code: 'not-found' } });
  });

  test('of two that are merged into each other at once one is, and the other person is told', async () => {
    const [a, b] = [await save({ name: 'Round a' }), await save({ name: 'Round b' })];
    const merge = (customer: CustomerEntry, into: CustomerEntry) => jira.call('pmo', 'merge-customers', { customer: customer.id, version: customer.version, into: into.id });
    await jira.control('POST', 'fault', { target: 'kvs', delayMs: 250 });
    const replies = await Promise.all([merge(a, b), merge(b, a)]);
    await jira.control('DELETE', 'fault');
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies).toContainEqual({ ok: false, problem: { code: 'conflict' } });
    const kept = replies[0].ok ? b : a;
    expect((await listed()).filter(({ name }) => name.startsWith('Round '))).toMatchObject([{ id: kept.id }]);
    for (const name of ['Round a', 'Round b']) {
      expect(good(await jira.call('stakeholder', 'add-feedback', feedbackIn('HAR', name))).feedback.customer).toEqual({ id: kept.id, name: kept.name });
    }
  });

  test('a consumer that was killed on its way is made up for by the hour’s sweep', async () => {
    const epic = anotherEpic();
    await spokenOf(epic, 'Killed Ltd');
    const [[from], into] = [await named('Killed Ltd'), await save({ name: 'Survivor' })];
    await jira.control('POST', 'fault', { target: 'invoke', match: 'customers', status: 500 });
    good(await jira.call('pmo', 'merge-customers', { customer: from!.id, version: from!.version, into: into.id }));
    await jira.drain();
    expect(await saysTo(epic)).toEqual(['Killed Ltd']);
    const { faults } = (await jira.control<{ faults: { met: number }[] }>('DELETE', 'fault')).body;
    expect(faults[0]!.met).toBeGreaterThan(0);
    await jira.control('POST', 'clock', { advanceSeconds: 3600 });
    await jira.control('POST', 'run-schedule', { key: 'hourly-sweep' });
    await jira.drain();
    expect(await saysTo(epic)).toEqual(['Survivor']);
  });
});

test('a long list comes page by page, each customer once, with all revenues', async () => {
  for (let from = 0; from < 250; from += 50) await importing(Array.from({ length: 50 }, (_, at) => ({ name: `Many ${from + at}`, revenue: from + at })));
  const found = new Map<string, string>();
  const revenues: Record<string, number> = {};
  let after: string | undefined;
  do {
    const page = good(await jira.call('pmo', 'list-customers', after === undefined ? {} : { after }));
    for (const { id, name } of page.customers) {
      expect(found.has(id)).toBe(false);
      found.set(id, name);
    }
    Object.assign(revenues, page.revenues);
    after = page.next;
  } while (after !== undefined);
  const many = [...found].filter(([, name]) => name.startsWith('Many '));
  expect(many).toHaveLength(250);
  for (const [id, name] of many) expect(`Many ${revenues[id]}`).toBe(name);
  expect(await jira.call('pmo', 'list-customers', { after: 'nowhere' })).toEqual({ ok: false, problem: { code: 'invalid', field: 'after', rule: 'shape' } });
});

/** Whose feedback an item lists. */
async function saysTo(issue: string): Promise<string[]> {
  return good(await jira.call('team', 'list-feedback', { issue })).feedback.map(({ customerName }) => customerName);
}

/** In the project key customers weigh double. */
async function weighKeyDouble(): Promise<void> {
  const { settings, version } = good(await jira.call('admin', 'open-settings', { project: 'HAR' })).now;
  good(await jira.call('admin', 'save-settings', { project: 'HAR', version, settings: { ...settings, tierWeights: { key: 2, standard: 1, small: 1 } } }));
}

/** What somebody without the permission gets of an item and its customers, with the property that Jira keeps. */
async function readByOthers(issue: string): Promise<string> {
  const property = (await jira.rest('team', 'GET', `/rest/api/3/issue/${issue}/properties/customer-value`)).body;
  const replies = await Promise.all([
    jira.call('team', 'open-item', { issue }),
    jira.call('team', 'explain-item', { issue }),
    jira.call('team', 'list-feedback', { issue }),
    jira.call('admin', 'open-feedback', { project: 'HAR', view: { kind: 'newest' } }),
    jira.call('team', 'find-customers', { issue, text: 'rich' }),
    jira.call('admin', 'list-customers', {}),
  ]);
  return JSON.stringify([property, replies]);
}
