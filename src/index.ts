import { createHash, randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { InvocationError, InvocationErrorCode, Queue, type AsyncEvent } from '@forge/events';
import { makeResolver } from '@forge/resolver';
import { consumeFigures } from './background/consume-figures';
import { consumeJobs } from './background/consume-jobs';
import { makeFigureQueue } from './background/figure-queue';
import { makeFunctionQueue } from './background/function-queue';
import { followCustomer } from './background/follow-customer';
import { makeFollowQueue } from './background/follow-queue';
import { hearOfItem } from './background/hear-of-item';
import { hearOfTicket } from './background/hear-of-ticket';
import { makeJobQueue } from './background/job-queue';
import type { NightWorld } from './background/night-world';
import { makeSearchQueue } from './background/search-queue';
import { buildSearch } from './background/build-search';
import { readChangedTickets } from './background/read-changed-tickets';
import { refreshFunctions } from './background/refresh-functions';
import { renew as renewFigures } from './background/renew';
import { sweep as sweepPending } from './background/sweep';
import type { Contract } from './contract';
import type { Patience } from './domain/patience';
import { lozenge as lozengeOf } from './extensions/lozenge';
import { issueOf } from './extensions/issue-of';
import { topCustomerValue as topOf } from './extensions/top-customer-value';
import { makeJira } from './jira/jira';
import { patientRequests } from './jira/patient-requests';
import { asReader, asWorth } from './jira/requests';
import { allCalls } from './resolvers/all-calls';
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

const surroundings = (patience: Patience, stores = makeStores(kvs, patience)) => ({
  ...clock,
  ...stores,
  ids,
  pack: (text: string) => deflateSync(text).toString('base64'),
  searches: makeSearchQueue(new Queue({ key: 'search' }), report),
  figures: makeFigureQueue(new Queue({ key: 'figures' }), report),
  functions: makeFunctionQueue(new Queue({ key: 'functions' }), { uses: stores.functionUses, now: clock.now, report }),
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

const calls = makeResolver<Contract>(allCalls(makeWorld));

/** Every call of the screens. What any object has by its nature (`constructor`) is found by the package, but is no call. */
export const resolver: typeof calls = async (request, runtime) => {
  const { functionKey } = request.call;
  if (functionKey in {}) throw new Error(`Resolver has no definition for '${functionKey}'.`);
  return calls(request, runtime);
};

/** The status beside the collapsed panel. */
export const lozenge = (payload: unknown) => lozengeOf(makeWorld(), issueOf(payload));

/** What `topCustomerValue` in a query stands for. */
export const topCustomerValue = (payload: unknown) => topOf(makeNightWorld(), payload);

/** Brings what Jira keeps for such queries up to date. */
export const functions = ({ body }: AsyncEvent) => refreshFunctions(makeNightWorld(), String(body.project));

/** The writer of figures. An event that has to wait is given back to the queue. */
export const figures = async (event: AsyncEvent) => givenBack(await consumeFigures(makeNightWorld(), event));

/** The doer of jobs, and the reader of tickets that changed. An event that has to wait is given back to the queue. */
export const jobs = async (event: AsyncEvent) => givenBack(await consumeJobs(makeNightWorld(), event));

function givenBack(done: { kind: string } | { kind: 'later'; seconds: number }): InvocationError | undefined {
  if (!('seconds' in done)) return undefined;
  return new InvocationError({ retryAfter: done.seconds, retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED });
}

/** What happened in Jira to an issue that may be a ticket, or an item of a list. */
export async function ticketChanged(event: unknown): Promise<void> {
  const world = makeNightWorld();
  await hearOfItem(world, event);
  await hearOfTicket(world, event);
}

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
