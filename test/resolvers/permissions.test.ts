import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { contractCalls } from '../support/contract-calls';
import { aJob, anApply, NO_TICKETS } from '../support/every-call';
import { anEpic, ELSEWHERE } from '../support/issues';
import { PEOPLE, startLocalJira, type CallName, type LocalJira, type PersonName } from '../support/local-jira';
import { said, shownRound, startRound, votedRound } from '../support/rounds';
import { aOnce, aView, feedbackEdit, feedbackOn, good, itemSeen, rating } from '../support/said';

const EPIC = 'HAR-1';

/** What each of the five may do: the answer is `ok`, or the problem. */
type Row = Record<PersonName, string>;

const everybody = (needs: string): Row => ({ pmo: needs, admin: needs, team: needs, stakeholder: needs, outsider: 'not-found' });
const WHO_SEES: Row = everybody('ok');
const WHO_COMMENTS: Row = everybody('ok');
const WHO_EDITS: Row = { ...everybody('ok'), stakeholder: 'not-allowed EDIT_ISSUES' };
const NO_ADMIN = 'not-allowed ADMINISTER_PROJECTS';
const WHO_ADMINISTERS: Row = { ...everybody('ok'), team: NO_ADMIN, stakeholder: NO_ADMIN };
/** Its leader, and who administers the project. */
const WHO_LEADS: Row = { ...everybody('ok'), stakeholder: 'not-allowed LEADER' };
const WHO_SCHEDULES: Row = { ...everybody('ok'), stakeholder: 'not-allowed SCHEDULE_ISSUES' };
/** The app's own global permission: at first only who administers Jira has it. */
const NO_REVENUE = 'not-allowed SEE_CUSTOMER_REVENUE';
const WHO_SEES_REVENUE: Row = { pmo: 'ok', admin: NO_REVENUE, team: NO_REVENUE, stakeholder: NO_REVENUE, outsider: NO_REVENUE };
/** Calls that stand in no project: there is nothing that one might not see. */
const GLOBAL: readonly CallName[] = ['see-customers', 'list-customers', 'save-customer', 'import-customers', 'merge-customers'];

/** Who may do what (docs/users.md). A call of the contract without a row fails below. */
const TABLE: Record<CallName, { may: Row; input(on: Ids, person: PersonName): object }> = {
  'open-prioritise': { may: WHO_SEES, input: () => ({ project: 'HAR' }) },
  // Jira leaves out what the reader may not see, and so does this call.
  'check-items': { may: WHO_SEES, input: () => ({ issues: [EPIC] }) },
  'changed-since': { may: WHO_SEES, input: () => ({ project: 'HAR', since: 0, known: {} }) },
  'open-item': { may: WHO_SEES, input: () => ({ issue: EPIC }) },
  'explain-item': { may: WHO_SEES, input: () => ({ issue: EPIC }) },
  'replay-order': { may: WHO_SEES, input: () => ({ project: 'HAR', day: '2026-01-01' }) },
  'list-feedback': { may: WHO_SEES, input: () => ({ issue: EPIC }) },
  'list-comments': { may: WHO_SEES, input: ({ feedback }) => ({ feedback }) },
  'add-feedback': { may: WHO_COMMENTS, input: () => feedbackOn(EPIC) },
  'add-comment': { may: WHO_COMMENTS, input: ({ feedback }) => ({ feedback, words: 'Heard the same', once: aOnce() }) },
  'open-feedback': { may: WHO_SEES, input: () => ({ project: 'HAR', view: { kind: 'newest' } }) },
  'read-feedback': { may: WHO_SEES, input: ({ feedback }) => ({ feedback }) },
  'read-search': { may: WHO_SEES, input: () => ({ project: 'HAR', chunk: 0 }) },
  'edit-feedback': { may: WHO_EDITS, input: ({ others }, person) => ({ feedback: others[person], version: 1, ...feedbackEdit('Acme') }) },
  'link-feedback': { may: WHO_EDITS, input: ({ feedback }) => ({ feedback, issue: 'HAR-2', importance: 1 }) },
  'merge-feedback': { may: WHO_EDITS, input: ({ feedback, alone }, person) => ({ feedback: alone[person], into: feedback }) },
  'unmerge-feedback': { may: WHO_EDITS, input: ({ voices }, person) => ({ feedback: voices[person] }) },
  // Their own words they may change; to delete, who administers may as well.
  'edit-comment': { may: { ...everybody('not-allowed AUTHOR'), stakeholder: 'ok' }, input: ({ feedback, comment }) => ({ feedback, comment, version: 1, words: 'Heard the same' }) },
  'delete-comment': { may: { ...WHO_SEES, team: 'not-allowed ADMINISTER_PROJECTS' }, input: ({ feedback, comments }, person) => ({ feedback, comment: comments[person], version: 1 }) },
  'find-customers': { may: WHO_COMMENTS, input: () => ({ issue: EPIC, text: 'Ac' }) },
  'see-customers': { may: { ...WHO_SEES, outsider: 'ok' }, input: () => ({}) },
  'list-customers': { may: WHO_SEES_REVENUE, input: () => ({}) },
  'save-customer': { may: WHO_SEES_REVENUE, input: () => ({ said: { name: 'Gamma', revenue: 5 } }) },
  'import-customers': { may: WHO_SEES_REVENUE, input: () => ({ rows: [{ row: 2, said: { name: 'Delta' } }], try: false }) },
  'merge-customers': { may: WHO_SEES_REVENUE, input: ({ customers: [customer, into] }) => ({ customer, version: 1, into }) },
  rate: { may: WHO_EDITS, input: () => rating(EPIC, 75) },
  'set-must-do': { may: WHO_EDITS, input: () => ({ issue: EPIC, reason: 'A law from June' }) },
  'set-why': { may: WHO_EDITS, input: () => ({ issue: EPIC, why: 'Clerks wait for it each morning' }) },
  'set-objective': { may: WHO_EDITS, input: () => ({ issue: EPIC, objective: null }) },
  rebuild: { may: WHO_EDITS, input: () => ({ issue: EPIC }) },
  'list-views': { may: WHO_SEES, input: () => ({ project: 'HAR' }) },
  'open-settings': { may: WHO_SEES, input: () => ({ project: 'HAR' }) },
  'list-settings': { may: WHO_SEES, input: () => ({ project: 'HAR' }) },
  'preview-settings': { may: WHO_ADMINISTERS, input: () => ({ project: 'HAR', settings: DEFAULT_SETTINGS }) },
  'save-settings': { may: WHO_ADMINISTERS, input: () => ({ project: 'HAR', version: 1, settings: DEFAULT_SETTINGS }) },
  'list-jobs': { may: WHO_SEES, input: () => ({ project: 'HAR' }) },
  'estimate-tickets': { may: WHO_ADMINISTERS, input: () => ({ project: 'HAR', source: NO_TICKETS }) },
  'bring-in-tickets': { may: WHO_ADMINISTERS, input: () => ({ project: 'HAR', source: NO_TICKETS, customerField: null }) },
  'control-job': { may: WHO_ADMINISTERS, input: ({ job }) => ({ project: 'HAR', job, act: 'cancel' }) },
  'stop-tickets': { may: WHO_ADMINISTERS, input: ({ job }) => ({ project: 'HAR', job }) },
  'list-tickets-left': { may: WHO_ADMINISTERS, input: ({ job }) => ({ project: 'HAR', job, named: true }) },
  'open-backlog': { may: WHO_SEES, input: () => ({ project: 'HAR' }) },
  'apply-order': { may: WHO_SCHEDULES, input: ({ apply }) => ({ ...apply, once: aOnce() }) },
  'restore-order': { may: WHO_SCHEDULES, input: ({ applied }) => ({ project: 'HAR', once: aOnce(), apply: applied }) },
  'list-applies': { may: WHO_SEES, input: () => ({ project: 'HAR' }) },
  'open-value': { may: WHO_SEES, input: () => ({ project: 'HAR' }) },
  'start-round': { may: WHO_EDITS, input: () => ({ project: 'HAR', issues: [EPIC], live: false, once: aOnce() }) },
  'list-rounds': { may: WHO_SEES, input: () => ({ project: 'HAR' }) },
  'open-round': { may: WHO_SEES, input: ({ rounds }) => ({ round: rounds.open }) },
  'join-round': { may: WHO_EDITS, input: ({ rounds }) => ({ round: rounds.open }) },
  'cast-ballot': { may: WHO_EDITS, input: ({ rounds }) => ({ round: rounds.open, issue: EPIC, answers: said(50) }) },
  // The rounds are the team's.
  'reveal-item': { may: WHO_LEADS, input: ({ rounds }) => ({ round: rounds.voted, issue: EPIC }) },
  'settle-item': { may: WHO_LEADS, input: ({ rounds }) => ({ round: rounds.shown, issue: EPIC, answers: null }) },
  'move-round': { may: WHO_LEADS, input: ({ rounds, epic }) => ({ round: rounds.open, issue: epic }) },
  'end-round': { may: WHO_LEADS, input: ({ rounds }) => ({ round: rounds.voted }) },
  'save-view': { may: WHO_EDITS, input: () => aView({ shared: true }) },
  // What team shares, one view for each of the five.
  'delete-view': { may: { ...WHO_SEES, stakeholder: 'not-allowed ADMINISTER_PROJECTS' }, input: ({ views }, person) => ({ project: 'HAR', id: views[person] }) },
};

/** The same calls on what does not exist. */
const MISSING: Record<CallName, object> = {
  'open-prioritise': { project: 'NONE' },
  'check-items': { issues: ['HAR-999'] },
  'changed-since': { project: 'NONE', since: 0, known: {} },
  'open-item': { issue: 'HAR-999' },
  'explain-item': { issue: 'HAR-999' },
  'replay-order': { project: 'NONE', day: '2026-01-01' },
  'list-feedback': { issue: 'HAR-999' },
  'list-comments': { feedback: 'nothing-like-it' },
  'add-feedback': feedbackOn('HAR-999'),
  'add-comment': { feedback: 'nothing-like-it', words: 'Heard the same', once: aOnce() },
  'open-feedback': { project: 'NONE', view: { kind: 'newest' } },
  'read-feedback': { feedback: 'nothing-like-it' },
  'read-search': { project: 'NONE', chunk: 0 },
  'edit-feedback': { feedback: 'nothing-like-it', version: 1, ...feedbackEdit('Acme') },
  'link-feedback': { feedback: 'nothing-like-it', issue: 'HAR-999', importance: 1 },
  'merge-feedback': { feedback: 'nothing-like-it', into: 'nor-like-this' },
  'unmerge-feedback': { feedback: 'nothing-like-it' },
  'edit-comment': { feedback: 'nothing-like-it', comment: 'none', version: 1, words: 'Heard the same' },
  'delete-comment': { feedback: 'nothing-like-it', comment: 'none', version: 1 },
  'find-customers': { issue: 'HAR-999', text: 'Ac' },
  'see-customers': {},
  'list-customers': {},
  'save-customer': { said: {} },
  'import-customers': { rows: [], try: false },
  'merge-customers': { customer: 'none', version: 1, into: 'nobody' },
  rate: rating('HAR-999', 75),
  'set-must-do': { issue: 'HAR-999', reason: 'A law from June' },
  'set-why': { issue: 'HAR-999', why: 'Clerks wait for it each morning' },
  'set-objective': { issue: 'HAR-999', objective: null },
  rebuild: { issue: 'HAR-999' },
  'list-views': { project: 'NONE' },
  'open-settings': { project: 'NONE' },
  'list-settings': { project: 'NONE' },
  'preview-settings': { project: 'NONE', settings: DEFAULT_SETTINGS },
  'save-settings': { project: 'NONE', version: 1, settings: DEFAULT_SETTINGS },
  'list-jobs': { project: 'NONE' },
  'estimate-tickets': { project: 'NONE', source: NO_TICKETS },
  'bring-in-tickets': { project: 'NONE', source: NO_TICKETS, customerField: null },
  'control-job': { project: 'NONE', job: 'none', act: 'cancel' },
  'stop-tickets': { project: 'NONE', job: 'none' },
  'list-tickets-left': { project: 'NONE', job: 'none', named: true },
  'open-backlog': { project: 'NONE' },
  'apply-order': { project: 'NONE', once: aOnce(), seen: { order: ['1', '2'], at: 0 }, wanted: ['2', '1'], rows: ['2'] },
  'restore-order': { project: 'NONE', once: aOnce(), apply: 'none' },
  'list-applies': { project: 'NONE' },
  'open-value': { project: 'NONE' },
  'start-round': { project: 'NONE', issues: [EPIC], live: false, once: aOnce() },
  'list-rounds': { project: 'NONE' },
  'open-round': { round: 'nothing-like-it' },
  'join-round': { round: 'nothing-like-it' },
  'cast-ballot': { round: 'nothing-like-it', issue: EPIC, answers: said(50) },
  'reveal-item': { round: 'nothing-like-it', issue: EPIC },
  'settle-item': { round: 'nothing-like-it', issue: EPIC, answers: null },
  'move-round': { round: 'nothing-like-it', issue: EPIC },
  'end-round': { round: 'nothing-like-it' },
  'save-view': aView({ project: 'NONE' }),
  'delete-view': { project: 'NONE', id: 'no-such-view' },
};

const CALLS = Object.keys(TABLE) as CallName[];
const CASES = CALLS.flatMap((call) => PEOPLE.map((person) => [call, person, TABLE[call].may[person]] as const));

/** What the calls are about. */
interface Ids {
  feedback: string;
  project: string;
  /** For each of the five: a view that team shares, feedbacks that team wrote, one merged into `feedback`, and a comment of the stakeholder on it. */
  views: Record<PersonName, string>;
  others: Record<PersonName, string>;
  alone: Record<PersonName, string>;
  voices: Record<PersonName, string>;
  comment: string;
  comments: Record<PersonName, string>;
  customers: [string, string];
  /** One that brought nothing in. */
  job: string;
  /** What brings an epic to the top of the backlog, and the id of one that did. */
  apply: Awaited<ReturnType<typeof anApply>>;
  applied: string;
  /** The id of the epic. */
  epic: string;
  /** Of the team: one to answer, one that the team has answered, one whose answers are shown. */
  rounds: Record<'open' | 'voted' | 'shown', string>;
}

let jira: LocalJira;
let ids: Ids;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [anEpic({ number: 1 }), anEpic({ number: 2 }), ELSEWHERE] });
  const { item, feedback } = good(await jira.call('team', 'add-feedback', feedbackOn(EPIC)));
  const named = async (name: string) => good(await jira.call('pmo', 'save-customer', { said: { name } })).customer.id;
  const customers: Ids['customers'] = [await named('Alpha'), await named('Omega')];
  const give = async (more: object = {}) => good(await jira.call('team', 'add-feedback', feedbackOn(EPIC, 'Acme', more))).feedback.id;
  const say = async () => good(await jira.call('stakeholder', 'add-comment', { feedback: feedback.id, words: 'Heard it', once: aOnce() })).comment.id;
  ids = {
    feedback: feedback.id,
    project: item!.projectId,
    views: await forEach(async () => good(await jira.call('team', 'save-view', aView({ shared: true }))).view.id),
    others: await forEach(give),
    alone: await forEach(give),
    voices: await forEach(() => give({ like: feedback.id })),
    comment: await say(),
    comments: await forEach(say),
    customers,
    job: await aJob(jira),
    apply: await anApply(jira),
    applied: good(await jira.call('team', 'apply-order', await anApply(jira))).apply.id,
    epic: item!.id,
    rounds: { open: await startRound(jira, 'team', [EPIC]), voted: await votedRound(jira, EPIC), shown: await shownRound(jira, EPIC) },
  };
}, 90_000);
afterAll(() => jira.stop());

// The store takes so many questions a minute; all these would be more.
beforeEach(() => jira.control('POST', 'clock', { advanceSeconds: 5 }));

test('every call of the contract has its row', () => {
  expect([...CALLS].sort()).toEqual(contractCalls().sort());
});

test.each(CASES)('%s by %s: %s', async (call, person, answer) => {
  const before = await everythingOf(EPIC);
  const reply = (await jira.invoke(person, call, TABLE[call].input(ids, person))) as Reply;
  expect(wordOf(reply)).toBe(answer);
  if (answer !== 'ok') expect(await everythingOf(EPIC)).toEqual(before);
});

test.each(CALLS.filter((call) => !GLOBAL.includes(call)))('%s: to the outsider what they may not see is what does not exist', async (call) => {
  const hidden = await jira.invoke('outsider', call, TABLE[call].input(ids, 'outsider'));
  const missing = await jira.invoke('outsider', call, MISSING[call]);
  const missingToTeam = await jira.invoke('team', call, MISSING[call]);
  expect(hidden).toEqual(TABLE[call].may.outsider === 'ok' ? { ok: true, items: [] } : { ok: false, problem: { code: 'not-found' } });
  expect(missing).toEqual(hidden);
  expect(missingToTeam).toEqual(hidden);
});

test('the page a call comes from grants nothing', async () => {
  const elsewhere = { project: { id: '1', key: 'BI' }, issue: { id: '1', key: 'BI-1' }, accountId: 'somebody-else' };
  expect(await jira.invoke('outsider', 'open-item', { issue: EPIC, accountId: 'team' }, 'customer-value-context', elsewhere)).toEqual({
    ok: false,
    problem: { code: 'not-found' },
  });
});

test('a rating is its caller’s, whoever the payload names', async () => {
  await jira.invoke('team', 'rate', { ...rating('HAR-2', 25), person: 'pmo', accountId: 'pmo' });
  expect((await itemSeen(jira, 'HAR-2', 'team')).mine.impact).toMatchObject({ likely: 25 });
  expect((await itemSeen(jira, 'HAR-2', 'pmo')).mine).toEqual({});
});

/** The same for each of the five, one after the other. */
async function forEach(make: () => Promise<string>): Promise<Record<PersonName, string>> {
  const made = {} as Record<PersonName, string>;
  for (const person of PEOPLE) made[person] = await make();
  return made;
}

interface Reply {
  ok: boolean;
  problem?: { code: string; needs?: string };
}

function wordOf({ ok, problem }: Reply): string {
  return ok ? 'ok' : [problem?.code, problem?.needs].filter(Boolean).join(' ');
}

async function everythingOf(issue: string): Promise<unknown> {
  const [item, explained, listed] = await Promise.all([
    itemSeen(jira, issue),
    jira.call('team', 'explain-item', { issue }),
    jira.call('team', 'list-feedback', { issue }),
  ]);
  return { version: item.version, figures: item.figures, mustDo: item.mustDo, why: item.why, explained, listed };
}
