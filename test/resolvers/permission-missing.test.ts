import type { Contract } from '../../src/contract';
import type { Round } from '../../src/domain/rounds/round';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import type { Call } from '../../src/resolvers/call';
import { applyOrder } from '../../src/resolvers/backlog/apply-order';
import { listApplies } from '../../src/resolvers/backlog/list-applies';
import { openBacklog } from '../../src/resolvers/backlog/open-backlog';
import { restoreOrder } from '../../src/resolvers/backlog/restore-order';
import { importCustomers } from '../../src/resolvers/customers/import-customers';
import { listCustomers } from '../../src/resolvers/customers/list-customers';
import { mergeCustomers } from '../../src/resolvers/customers/merge-customers';
import { saveCustomer } from '../../src/resolvers/customers/save-customer';
import { seeCustomers } from '../../src/resolvers/customers/see-customers';
import { addComment } from '../../src/resolvers/feedback/add-comment';
import { addFeedback } from '../../src/resolvers/feedback/add-feedback';
import { deleteComment } from '../../src/resolvers/feedback/delete-comment';
import { editComment } from '../../src/resolvers/feedback/edit-comment';
import { editFeedback } from '../../src/resolvers/feedback/edit-feedback';
import { linkFeedback } from '../../src/resolvers/feedback/link-feedback';
import { mergeFeedback } from '../../src/resolvers/feedback/merge-feedback';
import { openFeedback } from '../../src/resolvers/feedback/open-feedback';
import { readFeedback } from '../../src/resolvers/feedback/read-feedback';
import { readSearch } from '../../src/resolvers/feedback/read-search';
import { unmergeFeedback } from '../../src/resolvers/feedback/unmerge-feedback';
import { findCustomers } from '../../src/resolvers/feedback/find-customers';
import { listComments } from '../../src/resolvers/feedback/list-comments';
import { listFeedback } from '../../src/resolvers/feedback/list-feedback';
import { changedSince } from '../../src/resolvers/prioritise/changed-since';
import { checkItems } from '../../src/resolvers/prioritise/check-items';
import { deleteView } from '../../src/resolvers/prioritise/delete-view';
import { explainItem } from '../../src/resolvers/prioritise/explain-item';
import { listViews } from '../../src/resolvers/prioritise/list-views';
import { openItem } from '../../src/resolvers/prioritise/open-item';
import { openPrioritise } from '../../src/resolvers/prioritise/open-prioritise';
import { rate } from '../../src/resolvers/prioritise/rate';
import { rebuild } from '../../src/resolvers/prioritise/rebuild';
import { replayOrder } from '../../src/resolvers/prioritise/replay-order';
import { saveView } from '../../src/resolvers/prioritise/save-view';
import { setMustDo } from '../../src/resolvers/prioritise/set-must-do';
import { castBallot } from '../../src/resolvers/rounds/cast-ballot';
import { endRound } from '../../src/resolvers/rounds/end-round';
import { joinRound } from '../../src/resolvers/rounds/join-round';
import { listRounds } from '../../src/resolvers/rounds/list-rounds';
import { moveRound } from '../../src/resolvers/rounds/move-round';
import { openRound } from '../../src/resolvers/rounds/open-round';
import { revealItem } from '../../src/resolvers/rounds/reveal-item';
import { settleItem } from '../../src/resolvers/rounds/settle-item';
import { startRound } from '../../src/resolvers/rounds/start-round';
import { bringInTickets } from '../../src/resolvers/settings/bring-in-tickets';
import { controlJob } from '../../src/resolvers/settings/control-job';
import { estimateTickets } from '../../src/resolvers/settings/estimate-tickets';
import { listJobs } from '../../src/resolvers/settings/list-jobs';
import { listSettings } from '../../src/resolvers/settings/list-settings';
import { listTicketsLeft } from '../../src/resolvers/settings/list-tickets-left';
import { openSettings } from '../../src/resolvers/settings/open-settings';
import { previewSettings } from '../../src/resolvers/settings/preview-settings';
import { saveSettings } from '../../src/resolvers/settings/save-settings';
import { stopTickets } from '../../src/resolvers/settings/stop-tickets';
import { setObjective } from '../../src/resolvers/value/set-objective';
import { setWhy } from '../../src/resolvers/value/set-why';
import { openValue } from '../../src/resolvers/value/open-value';
import type { World } from '../../src/resolvers/world';
import { NO_TICKETS } from '../support/every-call';
import { aFeedback } from '../support/feedback';
import { said } from '../support/rounds';
import { aView, feedbackEdit, feedbackOn, rating } from '../support/said';

type AnyCall = (makeWorld: () => World) => ReturnType<Call<keyof Contract>>;
interface Row {
  call: AnyCall;
  input: object;
  /** Null where Jira itself leaves out what the reader may not see. */
  needs: 'BROWSE_PROJECTS' | 'EDIT_ISSUES' | 'ADD_COMMENTS' | 'SCHEDULE_ISSUES' | 'ADMINISTER_PROJECTS' | 'SEE_CUSTOMER_REVENUE' | null;
}

const ALL = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADD_COMMENTS', 'SCHEDULE_ISSUES', 'ADMINISTER_PROJECTS', 'ADMINISTER', 'SEE_CUSTOMER_REVENUE'];
const words = 'Heard the same';

/** What each call needs beyond seeing it. None of the five people lacks just one permission, so these readers are made up. */
const ROWS: Record<keyof Contract, Row> = {
  'open-prioritise': { call: openPrioritise, input: { project: 'HAR' }, needs: 'BROWSE_PROJECTS' },
  'check-items': { call: checkItems, input: { issues: ['HAR-1'] }, needs: null },
  'changed-since': { call: changedSince, input: { project: '2', since: 0, known: {} }, needs: null },
  'open-item': { call: openItem, input: { issue: 'HAR-1' }, needs: 'BROWSE_PROJECTS' },
  'explain-item': { call: explainItem, input: { issue: 'HAR-1' }, needs: 'BROWSE_PROJECTS' },
  'replay-order': { call: replayOrder, input: { project: 'HAR', day: '2026-01-01' }, needs: 'BROWSE_PROJECTS' },
  'list-feedback': { call: listFeedback, input: { issue: 'HAR-1' }, needs: 'BROWSE_PROJECTS' },
  'list-comments': { call: listComments, input: { feedback: 'f1' }, needs: 'BROWSE_PROJECTS' },
  'see-customers': { call: seeCustomers, input: {}, needs: null },
  'list-customers': { call: listCustomers, input: {}, needs: 'SEE_CUSTOMER_REVENUE' },
  'save-customer': { call: saveCustomer, input: { said: { name: 'Gamma' } }, needs: 'SEE_CUSTOMER_REVENUE' },
  'import-customers': { call: importCustomers, input: { rows: [{ row: 2, said: { name: 'Delta' } }], try: false }, needs: 'SEE_CUSTOMER_REVENUE' },
  'merge-customers': { call: mergeCustomers, input: { customer: 'c1', version: 1, into: 'c2' }, needs: 'SEE_CUSTOMER_REVENUE' },
  rate: { call: rate, input: rating('HAR-1', 50), needs: 'EDIT_ISSUES' },
  'set-must-do': { call: setMustDo, input: { issue: 'HAR-1', reason: 'A law from June' }, needs: 'EDIT_ISSUES' },
  'set-why': { call: setWhy, input: { issue: 'HAR-1', why: 'Clerks wait' }, needs: 'EDIT_ISSUES' },
  'set-objective': { call: setObjective, input: { issue: 'HAR-1', objective: null }, needs: 'EDIT_ISSUES' },
  rebuild: { call: rebuild, input: { issue: 'HAR-1' }, needs: 'EDIT_ISSUES' },
  'add-feedback': { call: addFeedback, input: feedbackOn('HAR-1'), needs: 'ADD_COMMENTS' },
  'add-comment': { call: addComment, input: { feedback: 'f1', words, once: 'once-and-only' }, needs: 'ADD_COMMENTS' },
  'list-views': { call: listViews, input: { project: 'HAR' }, needs: 'BROWSE_PROJECTS' },
  'open-backlog': { call: openBacklog, input: { project: 'HAR' }, needs: 'BROWSE_PROJECTS' },
  'apply-order': { call: applyOrder, input: { project: 'HAR', once: 'once-and-only', seen: { order: ['1', '2'], at: 0 }, wanted: ['2', '1'], rows: ['2'] }, needs: 'SCHEDULE_ISSUES' },
  'restore-order': { call: restoreOrder, input: { project: 'HAR', once: 'once-and-only', apply: 'a1' }, needs: 'SCHEDULE_ISSUES' },
  'list-applies': { call: listApplies, input: { project: 'HAR' }, needs: 'BROWSE_PROJECTS' },
  'open-value': { call: openValue, input: { project: 'HAR' }, needs: 'BROWSE_PROJECTS' },
  'save-view': { call: saveView, input: aView({ shared: true }), needs: 'EDIT_ISSUES' },
  'delete-view': { call: deleteView, input: { project: 'HAR', id: 'v1' }, needs: 'BROWSE_PROJECTS' },
  'open-feedback': { call: openFeedback, input: { project: 'HAR', view: { kind: 'newest' } }, needs: 'BROWSE_PROJECTS' },
  'read-feedback': { call: readFeedback, input: { feedback: 'f1' }, needs: 'BROWSE_PROJECTS' },
  'read-search': { call: readSearch, input: { project: 'HAR', chunk: 0 }, needs: 'BROWSE_PROJECTS' },
  'edit-feedback': { call: editFeedback, input: { feedback: 'f1', version: 1, ...feedbackEdit('Acme') }, needs: 'ADD_COMMENTS' },
  'link-feedback': { call: linkFeedback, input: { feedback: 'f1', issue: 'HAR-1', importance: 1 }, needs: 'EDIT_ISSUES' },
  'merge-feedback': { call: mergeFeedback, input: { feedback: 'f1', into: 'f2' }, needs: 'EDIT_ISSUES' },
  'unmerge-feedback': { call: unmergeFeedback, input: { feedback: 'f1' }, needs: 'EDIT_ISSUES' },
  'edit-comment': { call: editComment, input: { feedback: 'f1', comment: 'c1', version: 1, words }, needs: 'ADD_COMMENTS' },
  'delete-comment': { call: deleteComment, input: { feedback: 'f1', comment: 'c1', version: 1 }, needs: 'BROWSE_PROJECTS' },
  'start-round': { call: startRound, input: { project: 'HAR', issues: ['HAR-1'], live: true, once: 'once-and-only' }, needs: 'EDIT_ISSUES' },
  'list-rounds': { call: listRounds, input: { project: 'HAR' }, needs: 'BROWSE_PROJECTS' },
  'open-round': { call: openRound, input: { round: 'r1' }, needs: 'BROWSE_PROJECTS' },
  'join-round': { call: joinRound, input: { round: 'r1' }, needs: 'EDIT_ISSUES' },
  'cast-ballot': { call: castBallot, input: { round: 'r1', issue: 'HAR-1', answers: said(50) }, needs: 'EDIT_ISSUES' },
  'reveal-item': { call: revealItem, input: { round: 'r1', issue: 'HAR-1' }, needs: 'BROWSE_PROJECTS' },
  'settle-item': { call: settleItem, input: { round: 'r1', issue: 'HAR-1', answers: null }, needs: 'EDIT_ISSUES' },
  'move-round': { call: moveRound, input: { round: 'r1', issue: '1' }, needs: 'BROWSE_PROJECTS' },
  'end-round': { call: endRound, input: { round: 'r1' }, needs: 'BROWSE_PROJECTS' },
  'open-settings': { call: openSettings, input: { project: 'HAR' }, needs: 'BROWSE_PROJECTS' },
  'list-settings': { call: listSettings, input: { project: 'HAR' }, needs: 'BROWSE_PROJECTS' },
  'preview-settings': { call: previewSettings, input: { project: 'HAR', settings: DEFAULT_SETTINGS }, needs: 'ADMINISTER_PROJECTS' },
  'save-settings': { call: saveSettings, input: { project: 'HAR', version: 1, settings: DEFAULT_SETTINGS }, needs: 'ADMINISTER_PROJECTS' },
  'list-jobs': { call: listJobs, input: { project: 'HAR' }, needs: 'BROWSE_PROJECTS' },
  'estimate-tickets': { call: estimateTickets, input: { project: 'HAR', source: NO_TICKETS }, needs: 'ADMINISTER_PROJECTS' },
  'bring-in-tickets': { call: bringInTickets, input: { project: 'HAR', source: NO_TICKETS, customerField: null }, needs: 'ADMINISTER_PROJECTS' },
  'control-job': { call: controlJob, input: { project: 'HAR', job: 'j1', act: 'cancel' }, needs: 'ADMINISTER_PROJECTS' },
  'stop-tickets': { call: stopTickets, input: { project: 'HAR', job: 'j1' }, needs: 'ADMINISTER_PROJECTS' },
  'list-tickets-left': { call: listTicketsLeft, input: { project: 'HAR', job: 'j1', named: true }, needs: 'ADMINISTER_PROJECTS' },
  'find-customers': { call: findCustomers, input: { issue: 'HAR-1', text: 'Ac' }, needs: 'ADD_COMMENTS' },
};

const CASES = Object.entries(ROWS).map(([name, row]) => [name, row.needs, row] as const);
const CHECKED = CASES.filter(([, needs]) => needs !== null);

test.each(CHECKED)('%s without %s alone is refused before anything is read or written', async (_name, needs, { call, input }) => {
  const granted = new Set(ALL.filter((permission) => permission !== needs));
  const problem = needs === 'BROWSE_PROJECTS' ? { code: 'not-found' } : { code: 'not-allowed', needs };
  expect(await call(() => worldOf(granted))({ payload: input, context: { accountId: 'somebody' } })).toEqual({ ok: false, problem });
});

test.each(CHECKED.filter(([, needs]) => needs !== 'SEE_CUSTOMER_REVENUE'))('%s without Browse says what it says of what does not exist', async (_name, _needs, { call, input }) => {
  const granted = new Set(ALL.filter((permission) => permission !== 'BROWSE_PROJECTS'));
  expect(await call(() => worldOf(granted))({ payload: input, context: { accountId: 'somebody' } })).toEqual({ ok: false, problem: { code: 'not-found' } });
});

test.each(CASES.flatMap(([name, , row]) => [[name, 'unidentified', row], [name, undefined, row], [name, '', row]] as const))('%s by nobody (%j) is what does not exist', async (_name, accountId, { call, input }) => {
  expect(await call(() => worldOf(new Set(ALL)))({ payload: input, context: { accountId } })).toEqual({ ok: false, problem: { code: 'not-found' } });
});

/** A round on the issue that somebody else leads. */
const ROUND: Round = {
  id: 'r1', project: '2', by: 'another', startedAt: 0, criteria: ['impact'], live: true, place: null, endedAt: null, people: [], version: 1,
  items: [{ issue: '1', answered: [], revealed: null, outcome: null, owed: false }],
};

/** A world in which the reader has these permissions; whatever a refused call must not touch ends the test. */
function worldOf(granted: ReadonlySet<string>): World {
  const issue = { id: '1', key: 'HAR-1', projectId: '2', summary: '', status: { name: '', category: 'new' }, type: { id: '1', name: 'Epic' }, stored: undefined, fields: {} };
  const known: Partial<Record<keyof World, unknown>> = {
    now: () => Date.now() / 1000,
    ids: { fresh: () => 'fresh', from: () => 'same' },
    feedbacks: { get: async () => aFeedback({ sourceIssue: '1' }) },
    fieldIds: { get: async () => null },
    rounds: { get: async () => ROUND },
    report: (error: unknown) => {
      throw error;
    },
    jira: {
      issue: async () => issue,
      project: async () => ({ id: '2', key: 'HAR', name: 'Harbour', issueTypes: [] }),
      permissions: async () => granted,
      seesCustomers: async () => granted.has('SEE_CUSTOMER_REVENUE'),
      figureFields: async () => ({}),
      listItems: async () => ({ jql: '', issues: [] }),
      softwareFields: async () => ({ sprint: null, rank: null }),
    },
  };
  return new Proxy(known as unknown as World, {
    get(world, part) {
      if (part in world) return world[part as keyof World];
      throw new Error(`A refused call touched ${String(part)}.`);
    },
  });
}
