import { anEpic } from '../support/issues';
import { figuresOnIssue } from '../support/figures-on-issue';
import { startLocalJira, type LocalJira, type Logged } from '../support/local-jira';
import { daysAgo, feedbackOn, good, itemSeen, rating } from '../support/said';

let jira: LocalJira;
let next = 0;

beforeAll(async () => {
  jira = await startLocalJira({ issues: Array.from({ length: 20 }, (_, i) => anEpic({ number: i + 1 })) });
}, 90_000);
afterEach(() => jira.control('DELETE', 'fault'));
afterAll(() => jira.stop());

/** An epic that no other test touches. */
const aFreshEpic = () => `HAR-${(next += 1)}`;

/** Makes trouble for the calls that match, until it is cleared. */
async function trouble(fault: object): Promise<void> {
  expect((await jira.control('POST', 'fault', fault)).status).toBe(200);
}

/** Ends all trouble, lets time pass, and runs the hour's backstop. */
async function sweepLater(): Promise<void> {
  await jira.control('DELETE', 'fault');
  await jira.control('POST', 'clock', { advanceSeconds: 1800 });
  await jira.control('POST', 'run-schedule', { key: 'hourly-sweep' });
  await jira.drain();
}

/** What the app asked of Jira, the store and the queue while `act` ran. */
async function askedDuring(act: () => Promise<unknown>): Promise<Logged[]> {
  const seen = (await jira.log()).at(-1)?.seq ?? 0;
  await act();
  return (await jira.log(seen)).filter(({ from }) => from === 'app');
}

/** What the app wrote into Jira while `act` ran. */
async function writesDuring(act: () => Promise<unknown>): Promise<Logged[]> {
  return (await askedDuring(act)).filter(({ kind, method, path }) => kind === 'jira' && (method === 'PUT' || path?.includes('/app/field/value')));
}

describe('the second half of a write', () => {
  test('is found by the sweep when the queue lost it', async () => {
    const epic = aFreshEpic();
    await trouble({ target: 'queue', status: 500 });
    expect(good(await jira.call('team', 'rate', rating(epic, 75))).item.state).toBe('pending');
    await jira.drain();
    expect((await figuresOnIssue(jira, epic)).fields['Customer impact']).toBeNull();
    await sweepLater();
    expect((await figuresOnIssue(jira, epic)).fields['Customer impact']).toBe(75);
    expect((await itemSeen(jira, epic)).state).toBe('current');
  });

  test('is made again when Jira fails, and the truth stands meanwhile', async () => {
    const epic = aFreshEpic();
    await trouble({ target: 'jira', as: 'app', status: 503, retryAfter: 1, times: 1 });
    good(await jira.call('team', 'rate', rating(epic, 75)));
    expect((await itemSeen(jira, epic)).mine.impact).toMatchObject({ likely: 75 });
    await jira.drain();
    await sweepLater();
    expect((await figuresOnIssue(jira, epic)).fields['Customer impact']).toBe(75);
  });

  test('is made again when it broke off between the property and the fields', async () => {
    const epic = aFreshEpic();
    await trouble({ target: 'jira', as: 'app', status: 500, match: 'POST /rest/api/3/app/field/value', times: 1 });
    good(await jira.call('team', 'rate', rating(epic, 75)));
    await jira.drain();
    await sweepLater();
    expect((await figuresOnIssue(jira, epic)).fields['Customer impact']).toBe(75);
  });

  test('that Jira refuses for good is told, and not tried for ever; it comes back when asked for', async () => {
    const epic = aFreshEpic();
    await trouble({ target: 'jira', as: 'app', status: 403 });
    good(await jira.call('team', 'rate', rating(epic, 75)));
    await jira.drain();
    expect(await itemSeen(jira, epic)).toMatchObject({ state: 'unavailable', mine: { impact: { likely: 75 } } });
    expect(await writesDuring(sweepLater)).toEqual([]);
    good(await jira.call('team', 'rebuild', { issue: epic }));
    await jira.drain();
    expect((await itemSeen(jira, epic)).state).toBe('current');
  });

  test('once done is not done again by the sweep', async () => {
    const epic = aFreshEpic();
    good(await jira.call('team', 'rate', rating(epic, 75)));
    await jira.drain();
    expect(await writesDuring(sweepLater)).toEqual([]);
  });
});

describe('a call', () => {
  test('whose transaction fails stores nothing and says so', async () => {
    const epic = aFreshEpic();
    await trouble({ target: 'kvs', match: 'transaction', status: 500 });
    const replies = [await jira.call('team', 'rate', rating(epic, 75)), await jira.call('stakeholder', 'add-feedback', feedbackOn(epic))];
    expect(replies).toEqual([{ ok: false, problem: { code: 'store-failed' } }, { ok: false, problem: { code: 'store-failed' } }]);
    await jira.control('DELETE', 'fault');
    expect(await itemSeen(jira, epic)).toMatchObject({ version: 0, mine: {}, figures: { customers: 0 } });
    expect(good(await jira.call('team', 'list-feedback', { issue: epic })).feedback).toEqual([]);
  });

  test('that the store goes on asking to wait says so', async () => {
    const epic = aFreshEpic();
    await trouble({ target: 'kvs', status: 429 });
    expect(await jira.call('team', 'open-item', { issue: epic })).toEqual({ ok: false, problem: { code: 'busy', retryAfterSeconds: expect.any(Number) } });
  });

  test.each<[string, object]>([
    ['Jira refuses with 503', { target: 'jira', status: 503 }],
    ['Jira refuses for a burst', { target: 'jira', status: 429, reason: 'jira-burst-based' }],
    ['Jira refuses and names a second', { target: 'jira', status: 429, retryAfter: 1 }],
    ['the store refuses for too much at once', { target: 'kvs', status: 429 }],
    ['the store refuses with 503', { target: 'kvs', status: 503 }],
  ])('whose reads %s, each once, goes through', async (_how, fault) => {
    await trouble({ ...fault, in: 'resolver/open-item', times: 2 });
    expect(await jira.call('team', 'open-item', { issue: 'HAR-1' })).toMatchObject({ ok: true });
  });

  test('asks no second time where the requests of an hour are used up', async () => {
    await trouble({ target: 'jira', as: 'user', status: 429, reason: 'jira-quota-tenant-based', retryAfter: 2 });
    const asked = await askedDuring(async () => {
      expect(await jira.call('team', 'list-jobs', { project: 'HAR' })).toEqual({ ok: false, problem: { code: 'busy', retryAfterSeconds: 2 } });
    });
    expect(asked.filter(({ kind }) => kind === 'jira')).toHaveLength(1);
  });

  test('asks four times in all, and then says that it is busy', async () => {
    await trouble({ target: 'jira', as: 'user', status: 503 });
    const asked = await askedDuring(async () => {
      expect(await jira.call('team', 'list-jobs', { project: 'HAR' })).toEqual({ ok: false, problem: { code: 'busy', retryAfterSeconds: 5 } });
    });
    expect(asked.filter(({ kind }) => kind === 'jira')).toHaveLength(4);
  });

  test('sends what it stores once: a transaction that is refused may have been done', async () => {
    const epic = aFreshEpic();
    await trouble({ target: 'kvs', match: 'transaction', status: 429 });
    const asked = await askedDuring(async () => {
      expect(await jira.call('team', 'rate', rating(epic, 75))).toMatchObject({ ok: false, problem: { code: 'busy' } });
    });
    expect(asked.filter(({ path }) => path === 'transaction')).toHaveLength(1);
  });

  test('that Jira asks to wait says for how long', async () => {
    const epic = aFreshEpic();
    await trouble({ target: 'jira', as: 'user', status: 429, reason: 'jira-burst-based', retryAfter: 17 });
    expect(await jira.call('team', 'rate', rating(epic, 75))).toEqual({ ok: false, problem: { code: 'busy', retryAfterSeconds: 17 } });
    expect(await jira.call('team', 'open-prioritise', { project: 'HAR' })).toEqual({ ok: false, problem: { code: 'busy', retryAfterSeconds: 17 } });
  });

  test('that Jira fails says so and stores nothing', async () => {
    const epic = aFreshEpic();
    await trouble({ target: 'jira', as: 'user', status: 500 });
    expect(await jira.call('team', 'rate', rating(epic, 75))).toEqual({ ok: false, problem: { code: 'jira-failed', status: 500 } });
    await jira.control('DELETE', 'fault');
    expect((await itemSeen(jira, epic)).version).toBe(0);
  });
});

test('the night goes through when its search is refused for a moment', async () => {
  const epic = aFreshEpic();
  good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic, 'Acme', { day: daysAgo(20) })));
  good(await jira.call('team', 'rate', rating(epic, 50)));
  await jira.drain();
  const asOf = async () => (JSON.parse((await figuresOnIssue(jira, epic)).property ?? '') as { asOf: string }).asOf;
  const before = await asOf();
  await jira.control('POST', 'clock', { advanceSeconds: 3600 });
  await trouble({ target: 'jira', as: 'app', in: 'renew', match: 'POST /rest/api/3/search/jql', status: 503, times: 3 });
  await jira.control('POST', 'clock', { advanceSeconds: 2 * 86_400 });
  await jira.drain();
  expect(await asOf() > before).toBe(true);
});

test('the night renews what fades, with the day’s date, and no more than once a day', async () => {
  const epic = aFreshEpic();
  good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic, 'Acme', { day: daysAgo(20) })));
  good(await jira.call('team', 'rate', rating(epic, 50)));
  await jira.drain();
  const before = await figuresOnIssue(jira, epic);
  await jira.control('POST', 'clock', { advanceSeconds: 40 * 86_400 });
  await jira.control('POST', 'run-schedule', { key: 'nightly-renew' });
  await jira.drain();
  const after = await figuresOnIssue(jira, epic);
  expect(after.fields['Customer value']).toBeLessThan(before.fields['Customer value']!);
  expect(after.fields['Customers asking']).toBe(1);
  expect(await writesDuring(async () => {
    await jira.control('POST', 'run-schedule', { key: 'nightly-renew' });
    await jira.drain();
  })).toEqual([]);
});
