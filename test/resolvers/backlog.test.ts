import type { ApplyProgress } from '../../src/contract';
import { aBacklog, aMixedBacklog, applyingTo, rankBefore, rankedIn, workIn, type Backlog } from '../support/backlog';
import { eventually } from '../support/eventually';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { aOnce, good } from '../support/said';

const RANK = 'PUT /rest/agile/1.0/issue/rank';
const SMALL = 26;
const LARGE = 101;

let jira: LocalJira;
let next = 0;
const backlogs = Array.from({ length: SMALL }, (_, at) => aBacklog(at, 6, at < 3 ? [2, 4] : []));
const large = aBacklog(SMALL, LARGE);
/** Its stories stand between its epics. */
const mixed = aMixedBacklog(SMALL + 1);

beforeAll(async () => {
  jira = await startLocalJira({ issues: [...backlogs, large, mixed].flatMap(({ issues }) => issues) });
}, 90_000);
afterEach(() => jira.control('DELETE', 'fault'));
afterAll(() => jira.stop());

/** A backlog that no other test touches; the first three have work of 2 and 4 in an open sprint. */
const aFresh = (): Backlog => backlogs[next++]!;
const apply = async (input: Awaited<ReturnType<typeof applyingTo>>, person: 'team' | 'admin' | 'pmo' = 'team') => good(await jira.call(person, 'apply-order', input));
const restore = async (on: Backlog, { apply: { id } }: ApplyProgress) => good(await jira.call('team', 'restore-order', { project: on.key, once: aOnce(), apply: id }));
const numberOf = ({ ids }: Backlog, issue: string) => ids.indexOf(issue) + 1;
/** What became of the rows, by number: `done`, `waiting` or why it was refused. */
const cameOf = (on: Backlog, { apply: { moves } }: ApplyProgress) =>
  Object.fromEntries(moves.map(({ issue, state, refused }) => [numberOf(on, issue), refused?.why ?? state]));

test('the result is the order wanted by Jira’s own Rank, and what has work in an open sprint is not touched', async () => {
  const on = aFresh();
  const before = good(await jira.call('team', 'open-backlog', { project: on.key }));
  expect(before).toMatchObject({ order: on.ids, sprints: { [on.ids[1]!]: 'Sprint 0', [on.ids[3]!]: 'Sprint 0' }, reranked: [], maySchedule: true });
  const seen = (await jira.log()).at(-1)!.seq;
  const came = await apply(await applyingTo(jira, on, [6, 5, 2, 3, 4, 1], [6, 5, 1]));
  expect(await rankedIn(jira, on)).toEqual([6, 5, 2, 3, 4, 1]);
  expect(came).toMatchObject({ left: 0, waitSeconds: 0, apply: { stopped: false, restores: null, by: { name: expect.stringMatching(/^Tessa/) } } });
  expect(came.apply.moves.map(({ issue, from, to, state }) => [numberOf(on, issue), from, to, state])).toEqual([[6, 6, 1, 'done'], [5, 5, 2, 'done'], [1, 1, 6, 'done']]);
  expect((await jira.log(seen)).filter(({ from, path }) => from === 'app' && path?.endsWith('/issue/rank'))).toHaveLength(2);
});

test('a second time there is nothing to move', async () => {
  const on = aFresh();
  await apply(await applyingTo(jira, on, [6, 1, 2, 3, 4, 5], [6]));
  const again = await apply(await applyingTo(jira, on, [6, 1, 2, 3, 4, 5], [6]));
  expect(again.apply.moves).toEqual([]);
});

test('a row that came into an open sprint since it was seen is refused, with the sprint’s name', async () => {
  const on = aFresh();
  const came = await apply(await applyingTo(jira, on, [4, 1, 3, 2, 5, 6], [4, 3]));
  expect(cameOf(on, came)).toEqual({ 4: 'sprint', 3: 'done' });
  expect(came.apply.moves[0]!.refused).toEqual({ why: 'sprint', sprint: 'Sprint 2' });
  expect(await rankedIn(jira, on)).toEqual([1, 3, 2, 4, 5, 6]);
});

test('a row that somebody moved since it was seen is refused with who and when; the others are moved', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [6, 5, 1, 2, 3, 4], [6, 5]);
  await rankBefore(jira, on, 5, 3);
  const came = await apply(input);
  expect(cameOf(on, came)).toEqual({ 6: 'done', 5: 'moved' });
  expect(came.apply.moves[1]!.refused).toEqual({ why: 'moved', by: { accountId: expect.any(String), name: expect.stringMatching(/\(PMO\)$/) }, at: expect.any(Number) });
  expect(await rankedIn(jira, on)).toEqual([6, 1, 2, 5, 3, 4]);
});

test('what somebody moved among those that stay is no longer gone by', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [1, 6, 2, 3, 4, 5], [6]);
  await rankBefore(jira, on, 1, 5);
  expect(cameOf(on, await apply(input))).toEqual({ 6: 'done' });
  expect(await rankedIn(jira, on)).toEqual([6, 2, 3, 4, 1, 5]);
});

test('the page is told who moved what since it was read', async () => {
  const on = aFresh();
  const { order, at } = good(await jira.call('team', 'open-backlog', { project: on.key }));
  await rankBefore(jira, on, 5, 1, 'admin');
  const now = good(await jira.call('team', 'open-backlog', { project: on.key, seen: { order, at } }));
  expect(now.reranked).toEqual([{ issue: on.ids[4], by: { accountId: expect.any(String), name: expect.stringMatching(/admin/) }, at: expect.any(Number) }]);
});

test('a row that was deleted or closed between review and apply is refused, and the others go on without it', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [6, 5, 4, 1, 2, 3], [6, 5, 4]);
  await jira.rest('pmo', 'DELETE', `/rest/api/3/issue/${on.key}-6`);
  const { body } = await jira.rest<{ transitions: { id: string; to: { name: string } }[] }>('pmo', 'GET', `/rest/api/3/issue/${on.key}-5/transitions`);
  await jira.rest('pmo', 'POST', `/rest/api/3/issue/${on.key}-5/transitions`, { transition: { id: body.transitions.find(({ to }) => to.name === 'Done')!.id } });
  expect(cameOf(on, await apply(input))).toEqual({ 6: 'gone', 5: 'gone', 4: 'done' });
  expect((await rankedIn(jira, on)).slice(0, 2)).toEqual([4, 1]);
});

test('where Jira ranks only some of a call, it says which it did not', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [4, 5, 6, 1, 2, 3], [4, 5, 6]);
  await jira.control('POST', 'permissions', { level: { id: '10200', name: 'Leaders only' }, holders: [{ role: 'Administrators' }] });
  await jira.control('POST', 'fault', { target: 'kvs', match: 'transaction', in: 'resolver/apply-order', skip: 2, times: 1, delayMs: 1500 });
  const coming = apply(input);
  await eventually(() => jira.log(), (log) => log.filter(({ kind, path }) => kind === 'jira' && path === '/rest/api/3/search/jql').length > 0 && log.at(-1)!.path === 'transaction');
  await jira.rest('pmo', 'PUT', `/rest/api/3/issue/${on.key}-5`, { fields: { security: { id: '10200' } } });
  expect(cameOf(on, await coming)).toEqual({ 4: 'done', 5: 'gone', 6: 'done' });
  expect((await rankedIn(jira, on)).slice(0, 3)).toEqual([4, 6, 1]);
});

describe('fifty moves, each a call of its own', () => {
  const anchors = Array.from({ length: 51 }, (_, i) => i + 1);
  const rows = anchors.slice(0, 50).map((number) => LARGE + 1 - number);
  const between = (order: readonly number[]) => anchors.flatMap((number, at) => [number, ...order.slice(at, at + 1)]);
  const wanted = between(rows);

  /** Asks until nothing is left to move, as the page does. */
  async function untilDone(input: Awaited<ReturnType<typeof applyingTo>>): Promise<{ came: ApplyProgress; calls: number }> {
    let came = await apply(input);
    let calls = 1;
    for (; came.left > 0 && came.waitSeconds === 0; calls += 1) came = await apply(input);
    return { came, calls };
  }

  test('the refusal of the thirtieth leaves the others done and says which it is; asked again it goes on', async () => {
    const input = await applyingTo(jira, large, wanted, rows);
    await jira.control('POST', 'fault', { target: 'jira', match: RANK, skip: 29, times: 1, status: 403 });
    const { came, calls } = await untilDone(input);
    expect(calls).toBe(3);
    const refused = rows[29]!;
    expect(cameOf(large, came)).toEqual({ ...Object.fromEntries(rows.map((number) => [number, 'done'])), [refused]: 'not-allowed' });
    const without = (order: readonly number[]) => order.filter((number) => number !== refused);
    expect(without(await rankedIn(jira, large))).toEqual(without(wanted));
    expect(cameOf(large, (await untilDone(input)).came)).toEqual(Object.fromEntries(rows.map((number) => [number, 'done'])));
    expect(await rankedIn(jira, large)).toEqual(wanted);
  });

  test('taken back in several calls, it stands as it stood', async () => {
    const before = await rankedIn(jira, large);
    const came = await untilDone(await applyingTo(jira, large, between([...rows].reverse()), rows));
    const input = { project: large.key, once: aOnce(), apply: came.came.apply.id };
    let back = good(await jira.call('team', 'restore-order', input));
    expect(back.left).toBeGreaterThan(0);
    while (back.left > 0) back = good(await jira.call('team', 'restore-order', input));
    expect(new Set(Object.values(cameOf(large, back)))).toEqual(new Set(['done']));
    expect(await rankedIn(jira, large)).toEqual(before);
  });

  test('a permission that is lost halfway leaves what was moved, and moves nothing more', async () => {
    const other = between([...rows].reverse());
    const input = await applyingTo(jira, large, other, rows);
    const first = await apply(input);
    expect(first.apply.moves.map(({ state }) => state)).toEqual([...Array(20).fill('done'), ...Array(first.left).fill('waiting')]);
    await jira.control('POST', 'permissions', { project: large.key, permission: 'SCHEDULE_ISSUES', holders: [{ role: 'Administrators' }] });
    expect(await jira.call('team', 'apply-order', input)).toEqual({ ok: false, problem: { code: 'not-allowed', needs: 'SCHEDULE_ISSUES' } });
    const { applies, maySchedule } = good(await jira.call('team', 'list-applies', { project: large.key }));
    expect(maySchedule).toBe(false);
    expect(applies.find(({ id }) => id === first.apply.id)!.moves.filter(({ state }) => state === 'done')).toHaveLength(20);
    await jira.control('POST', 'permissions', { project: large.key, permission: 'SCHEDULE_ISSUES', holders: null });
    await untilDone(input);
    expect(await rankedIn(jira, large)).toEqual(other);
  });
});

test('a permission that is lost between two calls to Jira refuses all that is left', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [1, 6, 2, 5, 3, 4], [6, 5]);
  await jira.control('POST', 'fault', { target: 'jira', match: RANK, times: 1, delayMs: 1500 });
  const coming = apply(input);
  await eventually(() => rankedIn(jira, on), ([, second]) => second === 6);
  await jira.control('POST', 'permissions', { project: on.key, permission: 'SCHEDULE_ISSUES', holders: [] });
  expect(cameOf(on, await coming)).toEqual({ 6: 'done', 5: 'not-allowed' });
  expect(await rankedIn(jira, on)).toEqual([1, 6, 2, 3, 4, 5]);
});

test('while Jira is busy the rest waits, and the same call goes on with it', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [1, 6, 2, 5, 3, 4], [6, 5]);
  await jira.control('POST', 'fault', { target: 'jira', match: RANK, skip: 1, times: 1, status: 429, retryAfter: 7 });
  const came = await apply(input);
  expect(came).toMatchObject({ left: 1, waitSeconds: 7 });
  expect(cameOf(on, came)).toEqual({ 6: 'done', 5: 'waiting' });
  expect(cameOf(on, await apply(input))).toEqual({ 6: 'done', 5: 'done' });
  expect(await rankedIn(jira, on)).toEqual([1, 6, 2, 5, 3, 4]);
});

test('a move for which Jira is busy again and again is left, and the others are made', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [1, 6, 2, 5, 3, 4], [6, 5]);
  await jira.control('POST', 'fault', { target: 'jira', match: RANK, times: 3, status: 503 });
  for (let call = 1; call <= 2; call += 1) expect(await apply(input)).toMatchObject({ left: 2, waitSeconds: 5 });
  const came = await apply(input);
  expect(cameOf(on, came)).toEqual({ 6: 'failed', 5: 'done' });
  expect(await rankedIn(jira, on)).toEqual([1, 2, 5, 3, 4, 6]);
});

test.each([true, false])('killed halfway, the move done: %s, the log says how far it came; it goes on, and restore works', async (done) => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [1, 6, 2, 5, 3, 4], [6, 5]);
  await jira.control('POST', 'fault', { target: 'jira', match: RANK, skip: 1, times: 1, kill: true, done });
  await expect(jira.call('team', 'apply-order', input)).rejects.toThrow(/PLATFORM/);
  const { applies } = good(await jira.call('team', 'list-applies', { project: on.key }));
  expect(applies).toHaveLength(1);
  expect(applies[0]!.moves.map(({ state }) => state)).toEqual(['done', 'sent']);
  const gone = await apply(input);
  expect(cameOf(on, gone)).toEqual({ 6: 'done', 5: 'done' });
  expect(await rankedIn(jira, on)).toEqual([1, 6, 2, 5, 3, 4]);
  await restore(on, gone);
  expect(await rankedIn(jira, on)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('restoring brings back what was moved, and is taken back itself', async () => {
  const on = aFresh();
  const came = await apply(await applyingTo(jira, on, [6, 4, 1, 2, 3, 5], [6, 4]));
  const back = await restore(on, came);
  expect(await rankedIn(jira, on)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(back.apply).toMatchObject({ restores: came.apply.id, moves: [{ state: 'done' }, { state: 'done' }] });
  const forth = await restore(on, back);
  expect(await rankedIn(jira, on)).toEqual([6, 4, 1, 2, 3, 5]);
  expect(forth.apply.restores).toBe(back.apply.id);
  const { applies } = good(await jira.call('stakeholder', 'list-applies', { project: on.key }));
  expect(applies.map(({ id }) => id).sort()).toEqual([came, back, forth].map(({ apply: { id } }) => id).sort());
});

test('taken back, all work of the project stands where it stood, whatever its kind; undone again, where it was brought', async () => {
  const before = await workIn(jira, mixed);
  expect(before).toEqual(['1', 's1', '2', 's2', '3', 's3', '4', 's4', '5', 's5', '6', 's6']);
  const came = await apply(await applyingTo(jira, mixed, [6, 5, 4, 3, 2, 1], [6, 5, 4, 3, 2]));
  const after = await workIn(jira, mixed);
  expect(after.slice(0, 6)).toEqual(['6', '5', '4', '3', '2', '1']);
  const back = await restore(mixed, came);
  expect(await workIn(jira, mixed)).toEqual(before);
  const forth = await restore(mixed, back);
  expect(await workIn(jira, mixed)).toEqual(after);
  await rankBefore(jira, mixed, 3, 6);
  await jira.control('POST', 'clock', { advanceSeconds: 60 });
  expect(cameOf(mixed, await restore(mixed, forth))).toEqual({ 2: 'done', 3: 'moved', 4: 'done', 5: 'done', 6: 'done' });
  expect(await rankedIn(jira, mixed)).toEqual([3, 1, 2, 4, 5, 6]);
});

test('what somebody moved between the look and the apply is no reason to leave a row where it is', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [5, 1, 3, 4, 6, 2], [2, 5]);
  await jira.control('POST', 'clock', { advanceSeconds: 60 });
  await rankBefore(jira, on, 1, 4);
  const came = await apply(input);
  expect(cameOf(on, came)).toEqual({ 5: 'done', 2: 'done' });
  const back = await restore(on, came);
  expect(cameOf(on, back)).toEqual({ 5: 'done', 2: 'done' });
  expect(cameOf(on, await restore(on, back))).toEqual({ 5: 'done', 2: 'done' });
});

test('where Jira does not find what rows go beside, they are told as failed, and are tried again', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [6, 1, 2, 3, 4, 5], [6]);
  await jira.control('POST', 'fault', { target: 'jira', match: RANK, times: 1, status: 404 });
  expect((await apply(input)).apply.moves[0]).toMatchObject({ state: 'refused', refused: { why: 'failed', status: 404 } });
  expect(cameOf(on, await apply(input))).toEqual({ 6: 'done' });
  expect(await rankedIn(jira, on)).toEqual([6, 1, 2, 3, 4, 5]);
});

test('what somebody moved since it was applied stays where they put it', async () => {
  const on = aFresh();
  const came = await apply(await applyingTo(jira, on, [6, 5, 1, 2, 3, 4], [6, 5]));
  await jira.control('POST', 'clock', { advanceSeconds: 60 });
  await rankBefore(jira, on, 5, 4);
  const back = await restore(on, came);
  expect(cameOf(on, back)).toEqual({ 6: 'done', 5: 'moved' });
  expect(await rankedIn(jira, on)).toEqual([1, 2, 3, 5, 4, 6]);
});

test('one that is broken off is taken back as far as it came, and goes on no more', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [1, 6, 2, 5, 3, 4], [6, 5]);
  await jira.control('POST', 'fault', { target: 'jira', match: RANK, skip: 1, times: 1, status: 429 });
  await restore(on, await apply(input));
  expect(await rankedIn(jira, on)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await apply(input)).toMatchObject({ left: 0, apply: { stopped: true } });
  expect(await rankedIn(jira, on)).toEqual([1, 2, 3, 4, 5, 6]);
});

/** Begins an apply that has looked how the backlog is, has kept what it is about to move, and hears so only later. */
async function aboutToMove(input: Awaited<ReturnType<typeof applyingTo>>) {
  const seen = (await jira.log()).at(-1)!.seq;
  await jira.control('POST', 'fault', { target: 'kvs', match: 'transaction', in: 'resolver/apply-order', skip: 4, times: 1, delayMs: 2500 });
  const coming = jira.call('team', 'apply-order', input);
  await eventually(() => jira.log(seen), (log) => log.some(({ path, trouble }) => path === 'transaction' && trouble === 'late'));
  return { coming };
}

test('taken back while a move is on its way, it comes back too', async () => {
  const on = aFresh();
  const { coming } = await aboutToMove(await applyingTo(jira, on, [1, 6, 2, 5, 3, 4], [6, 5]));
  const { applies } = good(await jira.call('team', 'list-applies', { project: on.key }));
  expect(cameOf(on, good(await jira.call('team', 'restore-order', { project: on.key, once: aOnce(), apply: applies[0]!.id })))).toEqual({ 6: 'done' });
  expect(await coming).toEqual({ ok: false, problem: { code: 'conflict' } });
  expect(await rankedIn(jira, on)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('of two at once each sees what the other moved, and neither moves it again', async () => {
  const on = aFresh();
  const [mine, theirs] = await Promise.all([applyingTo(jira, on, [6, 1, 2, 3, 4, 5], [6]), applyingTo(jira, on, [1, 2, 6, 3, 4, 5], [6])]);
  const first = await aboutToMove(mine);
  const second = await apply(theirs, 'admin');
  expect([good(await first.coming), second].map((one) => cameOf(on, one)[6])).toEqual(['done', 'moved']);
  expect(await rankedIn(jira, on)).toEqual([6, 1, 2, 3, 4, 5]);
});

test('of one that is sent twice at once, who is behind is told so and goes on no more', async () => {
  const on = aFresh();
  const input = await applyingTo(jira, on, [1, 6, 2, 5, 3, 4], [6, 5]);
  const first = await aboutToMove(input);
  expect(cameOf(on, await apply(input))).toEqual({ 6: 'done', 5: 'done' });
  expect(await first.coming).toEqual({ ok: false, problem: { code: 'conflict' } });
  expect(await rankedIn(jira, on)).toEqual([1, 6, 2, 5, 3, 4]);
});

test.each([
  ['another order of what is to stay', { wanted: [2, 1, 3, 4, 5, 6] }, 'wanted', 'shape'],
  ['a row that nobody has seen', { rows: ['77'] }, 'rows', 'shape'],
  ['no rows', { rows: [] }, 'rows', 'shape'],
  ['an item twice', { wanted: [1, 1, 3, 4, 5, 6] }, 'wanted', 'shape'],
  ['no once', { once: undefined }, 'once', 'shape'],
])('%s is refused, and nothing moves', async (_, wrong: { wanted?: number[]; rows?: string[]; once?: undefined }, field, rule) => {
  const on = backlogs[SMALL - 1]!;
  const input = await applyingTo(jira, on, [6, 1, 2, 3, 4, 5], [6]);
  const bad = { ...input, ...wrong, ...(wrong.wanted ? { wanted: wrong.wanted.map((number) => on.ids[number - 1]) } : {}) };
  expect(await jira.invoke('team', 'apply-order', bad)).toEqual({ ok: false, problem: { code: 'invalid', field, rule } });
  expect(await rankedIn(jira, on)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('an apply of another project is not there', async () => {
  const on = aFresh();
  const came = await apply(await applyingTo(jira, on, [6, 1, 2, 3, 4, 5], [6]));
  const elsewhere = { project: large.key, once: aOnce(), apply: came.apply.id };
  expect(await jira.call('team', 'restore-order', elsewhere)).toEqual({ ok: false, problem: { code: 'not-found' } });
});

test('of what they may not see nobody is told in the log, nor by taking back an apply that moved it', async () => {
  const on = aFresh();
  const came = await apply(await applyingTo(jira, on, [6, 5, 1, 2, 3, 4], [6, 5]), 'admin');
  await jira.control('POST', 'permissions', { level: { id: '10201', name: 'Administrators alone' }, holders: [{ role: 'Administrators' }] });
  expect((await jira.rest('admin', 'PUT', `/rest/api/3/issue/${on.ids[4]}`, { fields: { security: { id: '10201' } } })).status).toBe(204);
  const told = async (person: 'stakeholder' | 'admin') => good(await jira.call(person, 'list-applies', { project: on.key })).applies[0]!.moves.map(({ issue }) => numberOf(on, issue));
  expect([await told('stakeholder'), await told('admin')]).toEqual([[6], [6, 5]]);
  expect(cameOf(on, await restore(on, came))).toEqual({ 6: 'done' });
});
