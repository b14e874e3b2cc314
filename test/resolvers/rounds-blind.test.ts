import { figuresOnIssue } from '../support/figures-on-issue';
import { anEpic } from '../support/issues';
import { PEOPLE, startLocalJira, type CallName, type LocalJira, type PersonName } from '../support/local-jira';
import { daysAgo, good } from '../support/said';

const ISSUES = ['HAR-1', 'HAR-2', 'HAR-3'];
const VOTERS = ['pmo', 'admin', 'team'] as const;
/** What each of the three says in either world: likely, how sure, and of effort. */
const WORLDS = [
  { pmo: [0, 'guess', 2], admin: [0, 'sure', 2], team: [0, 'sure', 13] },
  { pmo: [100, 'sure', 26], admin: [63, 'guess', 0.5], team: [25, 'fairly', 6] },
] as const;
type Figures = (typeof WORLDS)[number];

const worlds: LocalJira[] = [];

beforeAll(async () => {
  const issues = ISSUES.map((_, i) => anEpic({ number: i + 1 }));
  worlds.push(...(await Promise.all(WORLDS.map(() => startLocalJira({ issues })))));
  await Promise.all(worlds.map(speak));
}, 120_000);
afterAll(() => Promise.all(worlds.map((jira) => jira.stop())));

/** What is the same in both worlds: a rating, a feedback, and a round on all three items that pmo leads. */
async function speak(jira: LocalJira): Promise<void> {
  good(await jira.call('team', 'rate', { issue: 'HAR-1', answers: { impact: { likely: 50, sure: 'fairly' } } }));
  good(await jira.call('stakeholder', 'add-feedback', { issue: 'HAR-2', customer: { name: 'Acme' }, words: 'Acme needs it', importance: 2, day: daysAgo(10), once: 'blind-feedback' }));
}

async function beginRound(jira: LocalJira): Promise<string> {
  return good(await jira.call('pmo', 'start-round', { project: 'HAR', issues: ISSUES, criteria: ['impact', 'effort'], live: false, once: 'blind-round' })).round.id;
}

/** Everybody answers the first two items; admin changes their mind on the second. Answers what each call told its caller of the others. */
async function vote(jira: LocalJira, round: string, figures: Figures): Promise<unknown[]> {
  const told: unknown[] = [];
  for (const issue of ['HAR-1', 'HAR-2', 'HAR-2']) {
    for (const person of VOTERS) {
      const [likely, sure, weeks] = figures[person];
      const reply = good(await jira.call(person, 'cast-ballot', { round, issue, answers: { impact: { likely, sure }, effort: { likely: weeks, sure } } }));
      told.push({ ...reply, round: { ...reply.round, items: reply.round.items.map((item) => ({ ...item, mine: item.mine && Object.keys(item.mine) })) } });
    }
  }
  return told;
}

const READS: [CallName, object][] = [
  ['open-prioritise', { project: 'HAR' }],
  ['check-items', { issues: ISSUES }],
  ['changed-since', { project: 'HAR', since: 0, known: {} }],
  ...ISSUES.flatMap((issue): [CallName, object][] => [['open-item', { issue }], ['explain-item', { issue }], ['list-feedback', { issue }]]),
  ['open-feedback', { project: 'HAR', view: { kind: 'newest' } }],
  ['read-search', { project: 'HAR', chunk: 0 }],
  ['open-value', { project: 'HAR' }],
  ['open-settings', { project: 'HAR' }],
  ['list-rounds', { project: 'HAR' }],
  ['list-views', { project: 'HAR' }],
  ['list-jobs', { project: 'HAR' }],
];

/** Everything that can be read of a world, by everybody: each call, and what Jira itself shows of the items. A voter’s own ballots are their own. */
async function everythingOf(jira: LocalJira, round: string): Promise<Record<string, unknown>> {
  await jira.drain();
  const seen: Record<string, unknown> = {};
  for (const person of PEOPLE) {
    await jira.control('POST', 'clock', { advanceSeconds: 30 });
    for (const [call, input] of READS) seen[`${person} ${call} ${JSON.stringify(input)}`] = await jira.invoke(person, call, input);
    seen[`${person} open-round`] = withoutOwn(await jira.invoke(person, 'open-round', { round }));
    seen[`${person} search`] = (await jira.rest(person, 'POST', '/rest/api/3/search/jql', { jql: 'project = HAR ORDER BY key', fields: ['*all'], properties: ['customer-value'] })).body;
  }
  for (const issue of ISSUES) seen[`property ${issue}`] = await figuresOnIssue(jira, issue);
  for (const issue of ISSUES) seen[`history ${issue}`] = (await jira.rest('pmo', 'GET', `/rest/api/3/issue/${issue}?expand=changelog`)).body;
  return seen;
}

function withoutOwn(reply: unknown): unknown {
  return JSON.parse(JSON.stringify(reply, (key, value: unknown) => (key === 'mine' && value !== null ? 'theirs' : value)));
}

const TIMES = /"\d{4}-\d\d-\d\dT[^"]*"|(?<![\d.])1[789]\d{8}(\d{3})?(?![\d.])|(?<=^|\W)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}(?=\W)/g;
const SITE = /http:\/\/localhost:\d+/g;

/** The same but for moments, ids made at random and the address of the site. */
const alike = (told: unknown) => JSON.stringify(told).replace(SITE, 'site').replace(TIMES, 'T');

function expectAlike([one, two]: readonly Record<string, unknown>[]): void {
  for (const name of Object.keys(one!)) expect([name, alike(two![name])]).toEqual([name, alike(one![name])]);
}

test('law: two worlds in which people answer differently are the same to everybody, whatever they ask, until the answers are shown', async () => {
  const rounds = await Promise.all(worlds.map(beginRound));
  const told = await Promise.all(worlds.map((jira, i) => vote(jira, rounds[i]!, WORLDS[i]!)));
  expect(alike(told[1])).toBe(alike(told[0]));
  expectAlike(await Promise.all(worlds.map((jira, i) => everythingOf(jira, rounds[i]!))));

  for (const [i, jira] of worlds.entries()) good(await jira.call('pmo', 'reveal-item', { round: rounds[i]!, issue: 'HAR-1' }));
  const after = await Promise.all(worlds.map((jira, i) => everythingOf(jira, rounds[i]!)));
  const differing = Object.keys(after[0]!).filter((name) => alike(after[0]![name]) !== alike(after[1]![name]));
  const about = (what: RegExp) => differing.some((name) => what.test(name));
  expect([about(/property HAR-1/), about(/outsider/), about(/property HAR-[23]/), about(/(open-item|explain-item|list-feedback) .*HAR-[23]/)]).toEqual([true, false, false, false]);
}, 120_000);

test('what the law compares would show a single rating', async () => {
  const before = await Promise.all(worlds.map(async (jira) => alike(await jira.call('stakeholder', 'explain-item', { issue: 'HAR-3' }))));
  expect(before[0]).toBe(before[1]);
  const [person, likely]: [PersonName, number] = ['team', 75];
  good(await worlds[0]!.call(person, 'rate', { issue: 'HAR-3', answers: { impact: { likely, sure: 'sure' } } }));
  expect(alike(await worlds[0]!.call('stakeholder', 'explain-item', { issue: 'HAR-3' }))).not.toBe(before[1]);
});
