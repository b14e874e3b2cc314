import { aBacklog, aMixedBacklog, applyingTo, rankedIn, workIn } from '../support/backlog';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { aOnce, good } from '../support/said';

const MANY = 151;
const small = Array.from({ length: 2 }, (_, at) => aBacklog(at, 6, []));
const large = [aBacklog(2, MANY, []), aBacklog(3, MANY, [])];
const mixed = aMixedBacklog(9);
const BACKWARDS = Array.from({ length: MANY }, (_, at) => MANY - at);
const IN_ORDER = [...BACKWARDS].reverse();
let jira: LocalJira;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [...small, ...large, mixed].flatMap(({ issues }) => issues) });
}, 90_000);
afterEach(() => jira.control('DELETE', 'fault'));
afterAll(() => jira.stop());

const passes = (seconds: number) => jira.control('POST', 'clock', { advanceSeconds: seconds });
/** Jira’s search knows what was written so long ago, and of later writes only what it is asked to find at once. */
const lagsBy = (seconds: number) => jira.control('POST', 'fault', { target: 'search', lagMs: seconds * 1000 });

test.each([['of the list alone', small[0]!], ['of all work', mixed]] as const)('taken back at once, while the search does not know yet what was moved, all comes back: %s', async (_what, on) => {
  const before = await workIn(jira, on);
  const input = await applyingTo(jira, on, [6, 5, 4, 3, 2, 1], [6, 5, 4, 3, 2]);
  await passes(60);
  await lagsBy(10);
  const { apply } = good(await jira.call('team', 'apply-order', input));
  await passes(3);
  const back = good(await jira.call('team', 'restore-order', { project: on.key, once: aOnce(), apply: apply.id }));
  expect(back.apply.moves.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'done'));
  await jira.control('DELETE', 'fault');
  expect(await workIn(jira, on)).toEqual(before);
});

test('what the page has just moved itself is nobody else’s doing, while the search does not know yet', async () => {
  const on = small[1]!;
  const input = await applyingTo(jira, on, [6, 5, 1, 2, 3, 4], [6, 5]);
  await passes(60);
  await lagsBy(10);
  const { apply } = good(await jira.call('team', 'apply-order', input));
  const moved = apply.moves.map(({ issue }) => issue);
  const anew = good(await jira.call('team', 'open-backlog', { project: on.key, moved }));
  const seen = { order: anew.order, at: anew.at + 1 };
  expect(good(await jira.call('team', 'open-backlog', { project: on.key, seen, moved })).reranked).toEqual([]);
  await jira.control('DELETE', 'fault');
  await passes(20);
  expect(good(await jira.call('team', 'open-backlog', { project: on.key, seen })).reranked).toEqual([]);
});

describe('of more than Jira can be asked to find at once', () => {
  const reversing = async (on: (typeof large)[number]) => applyingTo(jira, on, BACKWARDS, BACKWARDS.slice(0, MANY - 1));

  test('an apply that goes on waits until the search knows what it moved before', async () => {
    const on = large[0]!;
    const input = await reversing(on);
    await passes(60);
    await jira.control('POST', 'fault', { target: 'jira', match: 'PUT /rest/agile/1.0/issue/rank', skip: 2, times: 1, status: 429, retryAfter: 1 });
    expect(good(await jira.call('team', 'apply-order', input))).toMatchObject({ left: 50, waitSeconds: 1 });
    await lagsBy(4);
    expect(good(await jira.call('team', 'apply-order', input)).left).toBe(0);
    await jira.control('DELETE', 'fault');
    expect(await rankedIn(jira, on)).toEqual(BACKWARDS);
  }, 60_000);

  test('an apply is taken back by an order that knows it, and asks for time where there is none', async () => {
    const on = large[1]!;
    const { apply } = good(await jira.call('team', 'apply-order', await reversing(on)));
    const restore = { project: on.key, once: aOnce(), apply: apply.id };
    await lagsBy(30);
    expect(await jira.call('team', 'restore-order', restore)).toEqual({ ok: false, problem: { code: 'busy', retryAfterSeconds: 2 } });
    await jira.control('DELETE', 'fault');
    expect(good(await jira.call('team', 'restore-order', restore)).left).toBe(0);
    expect(await rankedIn(jira, on)).toEqual(IN_ORDER);
  }, 60_000);
});
