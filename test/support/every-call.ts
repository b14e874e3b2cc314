import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import type { CallName, LocalJira, PersonName } from './local-jira';
import { said, shownRound, startRound, votedRound } from './rounds';
import { saveSettings } from './save-settings';
import { aOnce, aView, daysAgo, feedbackEdit, feedbackOn, good, rating } from './said';

/** An epic that has a rating and a feedback, and the app to ask about it. */
export interface SpokenOf {
  epic: string;
  feedback: string;
  jira: Pick<LocalJira, 'call'>;
}

interface Way {
  /** Somebody who may. */
  by: PersonName;
  /** Whether it changes what people say of the epic (`in parts`: in several transactions, finished by asking again), or what its project or the site keeps. */
  writes: 'item' | 'in parts' | 'project' | null;
  /** How it refuses what was done already, where it does. */
  repeated?: object;
  /** What it answers though a request of it fails there: its own is stored by then, and what is left is done later. */
  despite?: { jira?: object; kvs?: object };
  input(on: SpokenOf): object | Promise<object>;
}

/** Each call of the contract as somebody makes it who may, in the project HAR. */
export const EVERY_CALL: Record<CallName, Way> = {
  'open-prioritise': { by: 'team', writes: null, input: () => ({ project: 'HAR' }) },
  'check-items': { by: 'team', writes: null, input: ({ epic }) => ({ issues: [epic] }) },
  'changed-since': { by: 'team', writes: null, input: () => ({ project: 'HAR', since: 0, known: {} }) },
  'open-item': { by: 'team', writes: null, input: ({ epic }) => ({ issue: epic }) },
  'explain-item': { by: 'team', writes: null, input: ({ epic }) => ({ issue: epic }) },
  'replay-order': { by: 'team', writes: null, input: () => ({ project: 'HAR', day: daysAgo(30) }) },
  'list-feedback': { by: 'team', writes: null, input: ({ epic }) => ({ issue: epic }) },
  'list-comments': { by: 'team', writes: null, input: ({ feedback }) => ({ feedback }) },
  'open-feedback': { by: 'team', writes: null, input: () => ({ project: 'HAR', view: { kind: 'newest' } }) },
  'read-feedback': { by: 'team', writes: null, input: ({ feedback }) => ({ feedback }) },
  'read-search': { by: 'team', writes: null, input: () => ({ project: 'HAR', chunk: 0 }) },
  'edit-feedback': { by: 'team', writes: 'item', input: ({ feedback }) => ({ feedback, version: 1, ...feedbackEdit('Acme') }) },
  'link-feedback': { by: 'team', writes: 'item', input: ({ epic, feedback }) => ({ feedback, issue: epic, importance: 1 }) },
  'merge-feedback': { by: 'team', writes: 'item', input: async ({ epic, feedback, jira }) => ({ feedback, into: good(await jira.call('team', 'add-feedback', feedbackOn(epic, 'Gamma'))).feedback.id }) },
  'unmerge-feedback': {
    by: 'team',
    writes: 'item',
    repeated: { code: 'invalid', field: 'feedback', rule: 'notMerged' },
    input: async ({ epic, feedback, jira }) => ({ feedback: good(await jira.call('team', 'add-feedback', feedbackOn(epic, 'Delta', { like: feedback }))).feedback.id }),
  },
  'edit-comment': { by: 'stakeholder', writes: 'item', input: async ({ feedback, jira }) => ({ feedback, ...(await aComment(jira, feedback)), words: 'Heard it twice' }) },
  'delete-comment': { by: 'stakeholder', writes: 'item', input: async ({ feedback, jira }) => ({ feedback, ...(await aComment(jira, feedback)) }) },
  'find-customers': { by: 'stakeholder', writes: null, input: ({ epic }) => ({ issue: epic, text: 'Ac' }) },
  'open-value': { by: 'team', writes: null, input: () => ({ project: 'HAR' }) },
  'see-customers': { by: 'team', writes: null, input: () => ({}) },
  'list-customers': { by: 'pmo', writes: null, input: () => ({}) },
  'save-customer': { by: 'pmo', writes: 'project', input: () => ({ said: { name: `Gamma ${aOnce()}`, tier: 'key', revenue: 5 } }) },
  'import-customers': { by: 'pmo', writes: 'project', input: () => ({ rows: [{ row: 2, said: { name: `Delta ${aOnce()}` } }], try: false }) },
  'merge-customers': { by: 'pmo', writes: 'project', input: async ({ jira }) => {
    const named = async () => good(await jira.call('pmo', 'save-customer', { said: { name: `Omega ${aOnce()}` } })).customer.id;
    return { customer: await named(), version: 1, into: await named() };
  } },
  'open-settings': { by: 'team', writes: null, input: () => ({ project: 'HAR' }) },
  'list-settings': { by: 'team', writes: null, input: () => ({ project: 'HAR' }) },
  'preview-settings': { by: 'admin', writes: null, input: () => ({ project: 'HAR', settings: DEFAULT_SETTINGS }) },
  'save-settings': { by: 'admin', writes: 'project', despite: { kvs: { ok: true, job: null } }, input: async ({ jira }) => {
    const { now } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
    return { project: 'HAR', version: now.version, settings: { ...now.settings, withDone: !now.settings.withDone } };
  } },
  'list-jobs': { by: 'team', writes: null, input: () => ({ project: 'HAR' }) },
  'estimate-tickets': { by: 'admin', writes: null, input: () => ({ project: 'HAR', source: NO_TICKETS }) },
  'bring-in-tickets': { by: 'admin', writes: 'project', input: () => ({ project: 'HAR', source: NO_TICKETS, customerField: null }) },
  'control-job': { by: 'admin', writes: null, input: async ({ jira }) => ({ project: 'HAR', job: await aJob(jira), act: 'cancel' }) },
  'stop-tickets': { by: 'admin', writes: 'project', input: async ({ jira }) => ({ project: 'HAR', job: await aJob(jira) }) },
  'list-tickets-left': { by: 'admin', writes: null, input: async ({ jira }) => ({ project: 'HAR', job: await aJob(jira), named: true }) },
  'start-round': { by: 'team', writes: 'project', input: ({ epic }) => ({ project: 'HAR', issues: [epic], live: true, once: aOnce() }) },
  'list-rounds': { by: 'team', writes: null, input: () => ({ project: 'HAR' }) },
  'open-round': { by: 'team', writes: null, input: async ({ jira }) => ({ round: await theRound(jira) }) },
  'join-round': { by: 'admin', writes: 'project', input: async ({ epic, jira }) => ({ round: await startRound(jira, 'team', [epic]) }) },
  'cast-ballot': { by: 'team', writes: 'project', input: async ({ epic, jira }) => ({ round: await startRound(jira, 'team', [epic]), issue: epic, answers: said(50) }) },
  'reveal-item': { by: 'team', writes: 'in parts', input: async ({ epic, jira }) => ({ round: await votedRound(jira, epic), issue: epic }) },
  'settle-item': { by: 'team', writes: 'in parts', input: async ({ epic, jira }) => ({ round: await shownRound(jira, epic), issue: epic, answers: said(100) }) },
  'move-round': { by: 'team', writes: 'project', input: async ({ epic, jira }) => ({ round: await startRound(jira, 'team', [epic], { live: true }), issue: good(await jira.call('team', 'open-item', { issue: epic })).item.id }) },
  'end-round': { by: 'team', writes: 'project', input: async ({ epic, jira }) => ({ round: await startRound(jira, 'team', [epic]) }) },
  'list-views': { by: 'team', writes: null, input: () => ({ project: 'HAR' }) },
  'save-view': { by: 'team', writes: 'project', input: () => aView() },
  'delete-view': { by: 'team', writes: 'project', input: async ({ jira }) => ({ project: 'HAR', id: good(await jira.call('team', 'save-view', aView())).view.id }) },
  'open-backlog': { by: 'team', writes: null, input: async ({ jira }) => ({ project: 'HAR', seen: { order: (await anApply(jira)).wanted, at: 0 } }) },
  'apply-order': { by: 'team', writes: null, despite: { jira: { ok: true, left: 1, waitSeconds: 60 }, kvs: { ok: true, left: 0 } }, input: ({ jira }) => anApply(jira) },
  'restore-order': { by: 'team', writes: null, despite: { jira: { ok: true, left: 1, waitSeconds: 60 }, kvs: { ok: true, left: 0 } }, input: async ({ jira }) => ({ project: 'HAR', once: aOnce(), apply: good(await jira.call('team', 'apply-order', await anApply(jira))).apply.id }) },
  'list-applies': { by: 'team', writes: null, input: () => ({ project: 'HAR' }) },
  rate: { by: 'team', writes: 'item', input: ({ epic }) => rating(epic, 75) },
  'set-must-do': { by: 'team', writes: 'item', input: ({ epic }) => ({ issue: epic, reason: 'A law from June' }) },
  'set-why': { by: 'team', writes: 'item', input: ({ epic }) => ({ issue: epic, why: 'Clerks wait for it each morning' }) },
  'set-objective': { by: 'team', writes: 'item', input: async ({ epic, jira }) => ({ issue: epic, objective: await anObjective(jira) }) },
  'add-feedback': { by: 'stakeholder', writes: 'item', input: ({ epic }) => feedbackOn(epic, 'Beta', { day: daysAgo(10) }) },
  'add-comment': { by: 'stakeholder', writes: 'item', input: ({ feedback }) => ({ feedback, words: 'Heard the same', once: aOnce() }) },
  rebuild: { by: 'team', writes: 'item', input: ({ epic }) => ({ issue: epic }) },
};

/** The id of one and the same round. */
const theRound = (jira: SpokenOf['jira']) => startRound(jira, 'team', ['HAR-1'], { once: 'one-and-the-same' });

/** The id of an objective of HAR. */
async function anObjective(jira: SpokenOf['jira']): Promise<string> {
  const { now } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
  const [known] = now.settings.objectives;
  if (known) return known.id;
  const { objectives } = await saveSettings(jira, 'HAR', { objectives: [{ id: 'new-0', name: 'Calm mornings', removed: false }] });
  return objectives[0]!.id;
}

/** What somebody sends who brings the last item of HAR to the top. */
export async function anApply(jira: SpokenOf['jira']) {
  const { order, at } = good(await jira.call('team', 'open-backlog', { project: 'HAR' }));
  const last = order.at(-1)!;
  return { project: 'HAR', once: aOnce(), seen: { order, at }, wanted: [last, ...order.slice(0, -1)], rows: [last] };
}

/** A source in which there is no ticket. */
export const NO_TICKETS = { jql: 'project = HAR AND summary ~ "nothing like it"' };

/** The id of a job that brought nothing in. */
export async function aJob(jira: SpokenOf['jira']): Promise<string> {
  return good(await jira.call('admin', 'bring-in-tickets', { project: 'HAR', source: NO_TICKETS, customerField: null })).job.id;
}

/** A comment of the stakeholder, as it is named to change it. */
async function aComment(jira: SpokenOf['jira'], feedback: string): Promise<{ comment: string; version: number }> {
  const { comment } = good(await jira.call('stakeholder', 'add-comment', { feedback, words: 'Heard the same', once: aOnce() }));
  return { comment: comment.id, version: comment.version };
}

export const CALLS = Object.keys(EVERY_CALL) as CallName[];

/** Gives an epic a rating and a feedback. */
export async function speakOf(jira: Pick<LocalJira, 'call'>, epic: string): Promise<SpokenOf> {
  good(await jira.call('team', 'rate', rating(epic, 25)));
  const { feedback } = good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic)));
  return { epic, feedback: feedback.id, jira };
}
