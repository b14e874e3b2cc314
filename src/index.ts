import { createHash, randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { InvocationError, InvocationErrorCode, Queue, type AsyncEvent } from '@forge/events';
import { makeResolver } from '@forge/resolver';
import { consumeFigures } from './background/consume-figures';
import { consumeJobs } from './background/consume-jobs';
import { makeFigureQueue } from './background/figure-queue';
import { followCustomer } from './background/follow-customer';
import { makeFollowQueue } from './background/follow-queue';
import { hearOfTicket } from './background/hear-of-ticket';
import { makeJobQueue } from './background/job-queue';
import type { NightWorld } from './background/night-world';
import { makeSearchQueue } from './background/search-queue';
import { buildSearch } from './background/build-search';
import { readChangedTickets } from './background/read-changed-tickets';
import { renew as renewFigures } from './background/renew';
import { sweep as sweepPending } from './background/sweep';
import type { Contract } from './contract';
import type { Patience } from './domain/patience';
import { lozenge as lozengeOf } from './extensions/lozenge';
import { issueOf } from './extensions/issue-of';
import { makeJira } from './jira/jira';
import { patientRequests } from './jira/patient-requests';
import { asReader, asWorth } from './jira/requests';
import { importCustomers } from './resolvers/customers/import-customers';
import { listCustomers } from './resolvers/customers/list-customers';
import { mergeCustomers } from './resolvers/customers/merge-customers';
import { saveCustomer } from './resolvers/customers/save-customer';
import { seeCustomers } from './resolvers/customers/see-customers';
import { addComment } from './resolvers/feedback/add-comment';
import { addFeedback } from './resolvers/feedback/add-feedback';
import { deleteComment } from './resolvers/feedback/delete-comment';
import { editComment } from './resolvers/feedback/edit-comment';
import { editFeedback } from './resolvers/feedback/edit-feedback';
import { linkFeedback } from './resolvers/feedback/link-feedback';
import { mergeFeedback } from './resolvers/feedback/merge-feedback';
import { openFeedback } from './resolvers/feedback/open-feedback';
import { readFeedback } from './resolvers/feedback/read-feedback';
import { readSearch } from './resolvers/feedback/read-search';
import { unmergeFeedback } from './resolvers/feedback/unmerge-feedback';
import { findCustomers } from './resolvers/feedback/find-customers';
import { listComments } from './resolvers/feedback/list-comments';
import { listFeedback } from './resolvers/feedback/list-feedback';
import { changedSince } from './resolvers/prioritise/changed-since';
import { checkItems } from './resolvers/prioritise/check-items';
import { deleteView } from './resolvers/prioritise/delete-view';
import { explainItem } from './resolvers/prioritise/explain-item';
import { listViews } from './resolvers/prioritise/list-views';
import { openItem } from './resolvers/prioritise/open-item';
import { openPrioritise } from './resolvers/prioritise/open-prioritise';
import { rate } from './resolvers/prioritise/rate';
import { rebuild } from './resolvers/prioritise/rebuild';
import { saveView } from './resolvers/prioritise/save-view';
import { setMustDo } from './resolvers/prioritise/set-must-do';
import { setObjective } from './resolvers/value/set-objective';
import { setWhy } from './resolvers/value/set-why';
import { openValue } from './resolvers/value/open-value';
import { bringInTickets } from './resolvers/settings/bring-in-tickets';
import { controlJob } from './resolvers/settings/control-job';
import { estimateTickets } from './resolvers/settings/estimate-tickets';
import { listJobs } from './resolvers/settings/list-jobs';
import { listSettings } from './resolvers/settings/list-settings';
import { listTicketsLeft } from './resolvers/settings/list-tickets-left';
import { stopTickets } from './resolvers/settings/stop-tickets';
import { openSettings } from './resolvers/settings/open-settings';
import { previewSettings } from './resolvers/settings/preview-settings';
import { saveSettings } from './resolvers/settings/save-settings';
import type { Ids, World } from './resolvers/world';
import { kvs } from './storage/kvs';
import { makeStores } from './storage/stores';

const ids: Ids = {
  fresh: () => randomUUID(),
  from: (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32),
};

const report = (error: unknown) => console.error(error);

const clock = {
  now: () => Math.floor(Date.now() / 1000),
  wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
  random: Math.random,
};

/** A person waits, and the platform ends a call after 25 seconds. */
const IN_A_CALL = { seconds: 8, tries: 4 };
/** Whoever sent it tries again later. */
const AT_AN_EVENT = { seconds: 15, tries: 8 };
/** Nobody tries again before an hour, a day, or the next reader. */
const ALONE = { seconds: 240, tries: 60 };

const patienceFor = ({ seconds, tries }: typeof ALONE): Patience => ({ ...clock, until: clock.now() + seconds, tries });

const surroundings = (patience: Patience) => ({
  ...clock,
  ...makeStores(kvs, patience),
  ids,
  pack: (text: string) => deflateSync(text).toString('base64'),
  searches: makeSearchQueue(new Queue({ key: 'search' }), report),
  figures: makeFigureQueue(new Queue({ key: 'figures' }), report),
  work: makeJobQueue(new Queue({ key: 'jobs' }), report),
  followers: makeFollowQueue(new Queue({ key: 'customers' }), report),
  report,
});

function makeWorld(): World {
  const patience = patienceFor(IN_A_CALL);
  return { ...surroundings(patience), jira: makeJira(patientRequests(asReader(), patience)) };
}

function makeNightWorld(most = AT_AN_EVENT): NightWorld {
  const patience = patienceFor(most);
  return { ...surroundings(patience), worth: makeJira(patientRequests(asWorth(), patience)) };
}

const calls = makeResolver<Contract>({
  'open-prioritise': openPrioritise(makeWorld),
  'check-items': checkItems(makeWorld),
  'changed-since': changedSince(makeWorld),
  'open-item': openItem(makeWorld),
  'explain-item': explainItem(makeWorld),
  rate: rate(makeWorld),
  'set-must-do': setMustDo(makeWorld),
  'set-why': setWhy(makeWorld),
  'set-objective': setObjective(makeWorld),
  'add-feedback': addFeedback(makeWorld),
  'list-feedback': listFeedback(makeWorld),
  'list-comments': listComments(makeWorld),
  'add-comment': addComment(makeWorld),
  'find-customers': findCustomers(makeWorld),
  'see-customers': seeCustomers(makeWorld),
  'list-customers': listCustomers(makeWorld),
  'save-customer': saveCustomer(makeWorld),
  'import-customers': importCustomers(makeWorld),
  'merge-customers': mergeCustomers(makeWorld),
  'delete-comment': deleteComment(makeWorld),
  'edit-comment': editComment(makeWorld),
  'edit-feedback': editFeedback(makeWorld),
  'link-feedback': linkFeedback(makeWorld),
  'merge-feedback': mergeFeedback(makeWorld),
  'open-feedback': openFeedback(makeWorld),
  'read-feedback': readFeedback(makeWorld),
  'read-search': readSearch(makeWorld),
  'unmerge-feedback': unmergeFeedback(makeWorld),
  rebuild: rebuild(makeWorld),
  'list-views': listViews(makeWorld),
  'save-view': saveView(makeWorld),
  'delete-view': deleteView(makeWorld),
  'open-settings': openSettings(makeWorld),
  'list-settings': listSettings(makeWorld),
  'preview-settings': previewSettings(makeWorld),
  'save-settings': saveSettings(makeWorld),
  'list-jobs': listJobs(makeWorld),
  'control-job': controlJob(makeWorld),
  'estimate-tickets': estimateTickets(makeWorld),
  'bring-in-tickets': bringInTickets(makeWorld),
  'stop-tickets': stopTickets(makeWorld),
  'list-tickets-left': listTicketsLeft(makeWorld),
  'open-value': openValue(makeWorld),
});

/** Every call of the screens. What any object has by its nature (`constructor`) is found by the package, but is no call. */
export const resolver: typeof calls = async (request, runtime) => {
  const { functionKey } = request.call;
  if (functionKey in {}) throw new Error(`Resolver has no definition for '${functionKey}'.`);
  return calls(request, runtime);
};

/** The status beside the collapsed panel. */
export const lozenge = (payload: unknown) => lozengeOf(makeWorld(), issueOf(payload));

/** The writer of figures. An event that has to wait is given back to the queue. */
export const figures = async (event: AsyncEvent) => givenBack(await consumeFigures(makeNightWorld(), event));

/** The doer of jobs, and the reader of tickets that changed. An event that has to wait is given back to the queue. */
export const jobs = async (event: AsyncEvent) => givenBack(await consumeJobs(makeNightWorld(), event));

function givenBack(done: { kind: string } | { kind: 'later'; seconds: number }): InvocationError | undefined {
  if (!('seconds' in done)) return undefined;
  return new InvocationError({ retryAfter: done.seconds, retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED });
}

/** What happened in Jira to an issue that may be a ticket. */
export const ticketChanged = (event: unknown) => hearOfTicket(makeNightWorld(), event);

/** Has what customers said follow who they are now. */
export const customers = (event: AsyncEvent) => followCustomer(makeNightWorld(ALONE), event);

/** The writer of the search's chunks. */
export const search = ({ body }: AsyncEvent) => buildSearch(makeNightWorld(ALONE), String(body.project));

/** The hour's backstop. */
export const sweep = () => sweepPending(makeNightWorld(ALONE));

/** The night's pass. */
export const renew = () => renewFigures(makeNightWorld(ALONE));

/** The night's look at the sources of tickets. */
export const readTickets = () => readChangedTickets(makeNightWorld(ALONE));
