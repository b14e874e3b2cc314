import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { eventually } from '../support/eventually';
import { figuresOnIssue } from '../support/figures-on-issue';
import { anEpic, ELSEWHERE } from '../support/issues';
import { startLocalJira, type LocalJira, type PersonName } from '../support/local-jira';
import { said, shownRound, startRound, votedRound } from '../support/rounds';
import { aOnce, good, itemSeen, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';

const PEOPLE = ['pmo', 'admin', 'team'] as const;
let jira: LocalJira;
let next = 0;
const accounts = {} as Record<PersonName, string>;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [...Array.from({ length: 70 }, (_, i) => anEpic({ number: i + 1 })), ELSEWHERE] });
  for (const person of ['pmo', 'admin', 'team', 'stakeholder', 'outsider'] as const) accounts[person] = (await jira.rest<{ accountId: string }>(person, 'GET', '/rest/api/3/myself')).body.accountId;
}, 90_000);
// The store takes so many questions a minute.
beforeEach(() => jira.control('POST', 'clock', { advanceSeconds: 60 }));
afterEach(() => jira.control('DELETE', 'fault'));
afterAll(() => jira.stop());

/** An epic that no other test touches. */
const anItem = () => `HAR-${(next += 1)}`;
const idOf = async (issue: string) => (await itemSeen(jira, issue)).id;
const cast = (person: PersonName, round: string, issue: string, likely: number) => jira.call(person, 'cast-ballot', { round, issue, answers: said(likely) });
const opened = async (person: PersonName, round: string) => good(await jira.call(person, 'open-round', { round })).round!;
const reveal = (person: PersonName, round: string, issue: string) => jira.call(person, 'reveal-item', { round, issue });
const settle = (person: PersonName, round: string, issue: string, likely: number | null) => jira.call(person, 'settle-item', { round, issue, answers: likely === null ? null : said(likely) });
const refused = (rule: string, field = 'issue') => ({ ok: false, problem: { code: 'invalid', field, rule } });
const explained = async (issue: string) => good(await jira.call('team', 'explain-item', { issue }));
const impactOf = async (issue: string) => Object.fromEntries((await explained(issue)).raters.map(({ person, answers }) => [person.accountId, answers.impact?.likely]));
const by = (figures: Partial<Record<PersonName, number>>) => Object.fromEntries(Object.entries(figures).map(([person, figure]) => [accounts[person as PersonName], figure]));

/** A round on one item in which three have answered. */
async function threeAnswers(issue: string, figures = { pmo: 50, admin: 75, team: 100 }): Promise<string> {
  const round = await startRound(jira, 'team', [issue]);
  for (const person of PEOPLE) good(await cast(person, round, issue, figures[person]));
  return round;
}

test('before the answers are shown, only that somebody has answered is known', async () => {
  const issue = anItem();
  const round = await threeAnswers(issue);
  const { items: [item], people } = await opened('stakeholder', round);
  expect(item).toEqual({ id: await idOf(issue), key: issue, summary: expect.any(String), type: expect.anything(), why: null, customers: 0, moved: false, answered: [accounts.pmo, accounts.admin, accounts.team].sort(), mine: null, revealed: null });
  expect(people).toHaveLength(3);
  expect((await opened('pmo', round)).items[0]!.mine).toEqual({ impact: { low: 38, likely: 50, high: 62, sure: 'fairly', at: expect.any(Number) } });
  expect(await explained(issue)).toMatchObject({ raters: [], trail: [] });
});

test('shown, each answer is its voter’s rating, with the voter in the trail, and the figures follow', async () => {
  const issue = anItem();
  const round = await threeAnswers(issue);
  const { items: [item] } = good(await reveal('team', round, issue)).round;
  expect(item!.revealed).toMatchObject({ by: accounts.team, outcome: null, owed: false, team: { impact: { low: 50, likely: 75, high: 100, n: 3 } } });
  expect(item!.revealed!.answers.map(({ person, said: { impact } }) => [person, impact!.likely]).sort()).toEqual([[accounts.pmo, 50], [accounts.admin, 75], [accounts.team, 100]].sort());
  expect(await impactOf(issue)).toEqual(by({ pmo: 50, admin: 75, team: 100 }));
  const { trail } = await explained(issue);
  expect(trail.map(({ person, change }) => [person.accountId, change]).sort()).toEqual(
    [[accounts.pmo, 50], [accounts.admin, 75], [accounts.team, 100]].map(([person, to]) => [person, { kind: 'rated', criterion: 'impact', from: null, to, together: 'shown' }]).sort(),
  );
  await jira.drain();
  expect((await figuresOnIssue(jira, issue)).fields['Customer impact']).toBe(75);
});

test('who joins, votes again and sends a round twice is in it once', async () => {
  const issue = anItem();
  const once = aOnce();
  const round = await startRound(jira, 'team', [issue], { once });
  expect(await startRound(jira, 'team', [issue], { once })).toBe(round);
  for (const likely of [0, 25, 75]) good(await cast('admin', round, issue, likely));
  good(await jira.call('admin', 'join-round', { round }));
  const view = good(await reveal('team', round, issue)).round;
  expect(view.people.map(({ person }) => person.accountId)).toEqual([accounts.team, accounts.admin]);
  expect(await impactOf(issue)).toEqual(by({ admin: 75 }));
});

test('who is asked to come is missing until they have come', async () => {
  const round = await startRound(jira, 'team', [anItem()], { live: true, people: [accounts.admin, accounts.pmo] });
  const here = async () => (await opened('team', round)).people.filter((one) => one.here).map(({ person }) => person.accountId);
  expect(await here()).toEqual([accounts.team]);
  good(await jira.call('admin', 'join-round', { round }));
  expect((await here()).sort()).toEqual([accounts.team, accounts.admin].sort());
});

test('who was asked and may not answer looks on, and is not waited for; who was not asked may not join', async () => {
  const round = await startRound(jira, 'team', [anItem()], { people: [accounts.stakeholder] });
  const { people } = good(await jira.call('stakeholder', 'join-round', { round })).round;
  expect(people.map(({ person, here, looksOn }) => [person.accountId, here, looksOn])).toEqual([[accounts.team, true, false], [accounts.stakeholder, true, true]]);
  const another = await startRound(jira, 'team', [anItem()]);
  expect(await jira.call('stakeholder', 'join-round', { round: another })).toEqual({ ok: false, problem: { code: 'not-allowed', needs: 'EDIT_ISSUES' } });
});

test('the page of who was asked says so until they have answered', async () => {
  const issue = anItem();
  const round = await startRound(jira, 'team', [issue], { people: [accounts.admin, accounts.stakeholder] });
  const waits = async (person: PersonName) => good(await jira.call(person, 'open-prioritise', { project: 'HAR' })).waiting.includes(round);
  await eventually(() => waits('admin'), Boolean);
  expect([await waits('team'), await waits('pmo'), await waits('stakeholder')]).toEqual([true, false, false]);
  good(await cast('admin', round, issue, 50));
  await jira.control('POST', 'fault', { target: 'query', lagMs: 5000 });
  expect(await waits('admin')).toBe(false);
});

test('nobody is called to what is no more', async () => {
  const [answered, gone] = [anItem(), anItem()];
  const round = await startRound(jira, 'team', [answered, gone], { people: [accounts.admin] });
  good(await cast('admin', round, answered, 50));
  const waits = async () => good(await jira.call('admin', 'open-prioritise', { project: 'HAR' })).waiting.includes(round);
  await eventually(waits, Boolean);
  await jira.rest('admin', 'DELETE', `/rest/api/3/issue/${gone}`);
  expect(await waits()).toBe(false);
});

test('what was settled on is the answer of all who answered, and of nobody else', async () => {
  const issue = anItem();
  good(await jira.call('pmo', 'rate', rating(issue, 0)));
  const round = await startRound(jira, 'team', [issue]);
  for (const [person, likely] of [['admin', 25], ['team', 100]] as const) good(await cast(person, round, issue, likely));
  good(await reveal('team', round, issue));
  expect(good(await settle('admin', round, issue, 75)).round.items[0]!.revealed).toMatchObject({ outcome: { kind: 'one', answers: { impact: { likely: 75 } } }, owed: false });
  expect(await impactOf(issue)).toEqual(by({ pmo: 0, admin: 75, team: 75 }));
  expect((await explained(issue)).trail.map(({ person, change }) => [person.accountId, change])).toEqual(
    expect.arrayContaining([[accounts.admin, { kind: 'rated', criterion: 'impact', from: 25, to: 75, together: 'settled' }], [accounts.team, { kind: 'rated', criterion: 'impact', from: 100, to: 75, together: 'settled' }]]),
  );
  expect(await settle('team', round, issue, null)).toEqual(refused('roundSettled', 'answers'));
});

test('left as a range, each stands by their own answer, also by one changed after the talk', async () => {
  const issue = anItem();
  const round = await threeAnswers(issue);
  good(await reveal('team', round, issue));
  good(await jira.call('pmo', 'rate', rating(issue, 100)));
  expect(good(await settle('team', round, issue, null)).round.items[0]!.revealed!.outcome).toEqual({ kind: 'range' });
  expect(await impactOf(issue)).toEqual(by({ pmo: 100, admin: 75, team: 100 }));
  const { answers } = (await opened('team', round)).items[0]!.revealed!;
  expect(answers.find(({ person }) => person === accounts.pmo)).toMatchObject({ said: { impact: { likely: 50 } }, now: { impact: { likely: 100 } } });
});

test('who said something else meanwhile stands by it', async () => {
  const issue = anItem();
  const round = await startRound(jira, 'team', [issue]);
  good(await cast('admin', round, issue, 25));
  await jira.control('POST', 'clock', { advanceSeconds: 5 });
  good(await jira.call('admin', 'rate', rating(issue, 100)));
  good(await reveal('team', round, issue));
  expect(await impactOf(issue)).toEqual(by({ admin: 100 }));
});

describe('at the same moment', () => {
  const slowly = () => jira.control('POST', 'fault', { target: 'kvs', delayMs: 250 });

  test('all who answer are heard', async () => {
    const issue = anItem();
    const round = await startRound(jira, 'team', [issue]);
    await slowly();
    for (const reply of await Promise.all(PEOPLE.map((person, at) => cast(person, round, issue, at * 25)))) good(reply);
    await jira.control('DELETE', 'fault');
    expect((await opened('team', round)).items[0]!.answered).toHaveLength(3);
  });

  test('two who show the answers show them once', async () => {
    const issue = anItem();
    const round = await threeAnswers(issue);
    await slowly();
    const replies = await Promise.all([reveal('team', round, issue), reveal('admin', round, issue), reveal('pmo', round, issue)]);
    for (const reply of replies) good(reply);
    await jira.control('DELETE', 'fault');
    expect((await explained(issue)).trail).toHaveLength(3);
    expect(new Set(replies.map((reply) => good(reply).round.items[0]!.revealed!.by)).size).toBe(1);
  });

  test('a ballot that comes as the answers are shown is told so, and is in none of them', async () => {
    const issue = anItem();
    const round = await votedRound(jira, issue, 25);
    await jira.control('POST', 'fault', { target: 'kvs', in: 'resolver/cast-ballot', delayMs: 500 });
    const late = cast('admin', round, issue, 100);
    const shown = good(await reveal('team', round, issue)).round.items[0]!.revealed!;
    expect(await late).toEqual(refused('roundRevealed'));
    expect(shown.answers.map(({ person }) => person)).toEqual([accounts.team]);
    expect(await impactOf(issue)).toEqual(by({ team: 25 }));
  });

  test('of two figures that are settled on at once the first one is everybody’s, and the other is told', async () => {
    const issue = anItem();
    const round = await threeAnswers(issue);
    good(await reveal('team', round, issue));
    await slowly();
    const replies = await Promise.all([settle('team', round, issue, 0), settle('admin', round, issue, 100)]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find(({ ok }) => !ok)).toEqual(refused('roundSettled', 'answers'));
    await jira.control('DELETE', 'fault');
    const { outcome } = (await opened('team', round)).items[0]!.revealed!;
    const likely = outcome!.kind === 'one' ? outcome!.answers.impact!.likely : null;
    expect(Object.values(await impactOf(issue))).toEqual([likely, likely, likely]);
  });
});

test('a showing that is broken off at any request is finished by asking again, and each answer is stored once', async () => {
  for (let index = 0; ; index += 1) {
    await jira.control('POST', 'clock', { advanceSeconds: 60 });
    const issue = anItem();
    const round = await threeAnswers(issue);
    await jira.control('POST', 'fault', { target: 'kvs', in: 'resolver/reveal-item', delayMs: 60_000, skip: index, times: 1 });
    const reply = await reveal('team', round, issue).catch(() => null);
    await jira.control('DELETE', 'fault');
    if (reply) {
      expect(index).toBeGreaterThan(8);
      return;
    }
    expect(good(await reveal('team', round, issue)).round.items[0]!.revealed).toMatchObject({ owed: false });
    expect(await impactOf(issue)).toEqual(by({ pmo: 50, admin: 75, team: 100 }));
    expect((await explained(issue)).trail).toHaveLength(3);
  }
}, 120_000);

test('a live round stands for all where its leader stands', async () => {
  const issues = [anItem(), anItem()];
  const round = await startRound(jira, 'team', issues, { live: true });
  expect(await opened('admin', round)).toMatchObject({ begun: false, place: null });
  const second = await idOf(issues[1]!);
  good(await jira.call('team', 'move-round', { round, issue: second }));
  expect(await opened('admin', round)).toMatchObject({ begun: true, place: second });
});

test('nothing is sent where nothing has changed since it was seen, and a change of a shown answer is', async () => {
  const issue = anItem();
  const round = await shownRound(jira, issue);
  const { seen } = good(await jira.call('admin', 'open-round', { round }));
  expect(good(await jira.call('admin', 'open-round', { round, seen }))).toEqual({ ok: true, round: null, seen });
  good(await jira.call('team', 'rate', rating(issue, 0)));
  expect(good(await jira.call('admin', 'open-round', { round, seen })).round!.items[0]!.revealed!.team.impact).toMatchObject({ likely: 0 });
});

test('ended, it takes no answer and shows none', async () => {
  const [shown, hidden] = [anItem(), anItem()];
  const round = await startRound(jira, 'team', [shown, hidden]);
  for (const issue of [shown, hidden]) good(await cast('admin', round, issue, 75));
  good(await reveal('team', round, shown));
  expect(good(await jira.call('team', 'end-round', { round })).round).toMatchObject({ ended: true });
  expect(good(await jira.call('team', 'end-round', { round })).round).toMatchObject({ ended: true });
  for (const reply of [await cast('pmo', round, hidden, 25), await reveal('team', round, hidden), await settle('team', round, shown, 25), await jira.call('pmo', 'join-round', { round })]) {
    expect(reply).toEqual(refused('roundEnded', 'round'));
  }
  expect(await impactOf(hidden)).toEqual({});
});

test('the rounds of a space are listed with what the reader has answered', async () => {
  const issue = anItem();
  const round = await votedRound(jira, issue);
  const listed = await eventually(async () => good(await jira.call('team', 'list-rounds', { project: 'HAR' })).rounds, (rounds) => rounds.some(({ id }) => id === round));
  expect(listed.find(({ id }) => id === round)).toMatchObject({ by: { accountId: accounts.team }, live: false, ended: false, people: 1, items: { all: 1, mine: 1, shown: 0 } });
});

describe('who may', () => {
  test('lead is who started it, or administers the space', async () => {
    const issue = anItem();
    const round = await startRound(jira, 'admin', [issue]);
    good(await cast('team', round, issue, 75));
    const LEADER = { ok: false, problem: { code: 'not-allowed', needs: 'LEADER' } };
    const id = await idOf(issue);
    for (const reply of [await reveal('team', round, issue), await settle('team', round, issue, 50), await jira.call('team', 'move-round', { round, issue: id }), await jira.call('team', 'end-round', { round })]) expect(reply).toEqual(LEADER);
    good(await reveal('pmo', round, issue));
  });

  test('not answer a criterion that is kept to roles, answers the others', async () => {
    const { roles } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
    const administrators = roles.find(({ name }) => name === 'Administrators')!.id;
    await saveSettings(jira, 'HAR', { criteria: { ...DEFAULT_SETTINGS.criteria, fit: { weight: 20, words: null, roles: [administrators] } } });
    const issue = anItem();
    const round = await startRound(jira, 'team', [issue], { criteria: ['impact', 'fit'] });
    const fit = { fit: { likely: 50, sure: 'fairly' as const } };
    expect(await jira.call('team', 'cast-ballot', { round, issue, answers: { ...said(50), ...fit } })).toEqual({ ok: false, problem: { code: 'not-allowed', needs: 'CRITERION_ROLE' } });
    good(await cast('team', round, issue, 50));
    good(await jira.call('admin', 'cast-ballot', { round, issue, answers: fit }));
    good(await reveal('team', round, issue));
    expect(await jira.call('team', 'settle-item', { round, issue, answers: fit })).toEqual({ ok: false, problem: { code: 'not-allowed', needs: 'CRITERION_ROLE' } });
    good(await jira.call('admin', 'settle-item', { round, issue, answers: { ...said(100), fit: { likely: 0, sure: 'sure' } } }));
    const closed = await startRound(jira, 'team', [issue], { criteria: ['fit'] });
    expect((await opened('team', closed)).people).toMatchObject([{ person: { accountId: accounts.team }, here: true, looksOn: true }]);
    const { raters } = await explained(issue);
    expect(Object.fromEntries(raters.map(({ person, answers }) => [person.accountId, Object.keys(answers)]))).toEqual({ [accounts.team]: ['impact'], [accounts.admin]: ['fit'] });
    await saveSettings(jira, 'HAR', { criteria: DEFAULT_SETTINGS.criteria });
  });
});

describe('refused with a name is', () => {
  const begin = (more: object) => jira.invoke('team', 'start-round', { project: 'HAR', issues: ['HAR-1'], live: false, once: aOnce(), ...more });
  test.each<[string, object, string, string]>([
    ['a round on nothing', { issues: [] }, 'issues', 'roundSize'],
    ['a round on 21', { issues: Array.from({ length: 21 }, (_, i) => `HAR-${i + 1}`) }, 'issues', 'roundSize'],
    ['a round on what is elsewhere', { issues: ['HAR-1', 'ELS-1'] }, 'issues', 'roundItems'],
    ['a round on what does not exist', { issues: ['HAR-999'] }, 'issues', 'roundItems'],
    ['a round on nothing asked', { criteria: [] }, 'criteria', 'roundCriteria'],
    ['a round on what is counted', { criteria: ['reach'] }, 'criteria', 'roundCriteria'],
    ['a round on what nobody asks', { criteria: ['beauty'] }, 'criteria', 'roundCriteria'],
    ['a round with nobody known', { people: ['nobody-like-it'] }, 'people', 'roundPeople'],
    ['a round with too many', { people: Array.from({ length: 25 }, (_, i) => `somebody-${i}`) }, 'people', 'roundFull'],
  ])('%s', async (_what, more, field, rule) => {
    expect(await begin(more)).toEqual(refused(rule, field));
  });

  test('a ballot on what is not in the round, without an answer, off the scale, on what is not asked', async () => {
    const round = await startRound(jira, 'team', ['HAR-1']);
    const send = (issue: string, answers: object) => jira.invoke('team', 'cast-ballot', { round, issue, answers });
    expect(await send('HAR-2', said(50))).toEqual(refused('roundItem'));
    expect(await send('HAR-1', {})).toEqual(refused('shape', 'answers'));
    expect(await send('HAR-1', said(101))).toEqual(refused('scale', 'answers.impact'));
    expect(await send('HAR-1', { impact: { likely: Number.NaN, sure: 'sure' } })).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(await send('HAR-1', { fit: { likely: 50, sure: 'sure' } })).toEqual(refused('criterion', 'answers.fit'));
    expect((await opened('team', round)).items[0]).toMatchObject({ answered: [], mine: null });
  });

  test('showing what nobody has answered, and settling what is not shown', async () => {
    const round = await startRound(jira, 'team', ['HAR-1']);
    expect(await reveal('team', round, 'HAR-1')).toEqual(refused('roundNobody'));
    expect(await settle('team', round, 'HAR-1', 50)).toEqual(refused('roundBlind'));
  });

  test('an answer to an item that was deleted; the rest of the round goes on', async () => {
    const [gone, stays] = [anItem(), anItem()];
    const round = await startRound(jira, 'team', [gone, stays]);
    const id = await idOf(gone);
    for (const issue of [gone, stays]) good(await cast('team', round, issue, 75));
    expect((await jira.rest('pmo', 'DELETE', `/rest/api/3/issue/${gone}`)).status).toBe(204);
    for (const reply of [await cast('admin', round, id, 50), await reveal('team', round, id)]) expect(reply).toEqual({ ok: false, problem: { code: 'not-found' } });
    expect((await opened('team', round)).items.map(({ key }) => key)).toEqual([stays]);
    good(await reveal('team', round, stays));
  });
});
