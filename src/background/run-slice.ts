import { Overtaken } from '../domain/failure';
import { UNITS_A_SECOND } from '../domain/settings/job-pace';
import { problemOf } from '../resolvers/reply';
import type { Problem } from '../contract';
import type { LeftTicket } from '../domain/feedback/ticket-left';
import type { KeptJob, Work } from '../storage/job';
import { bringInPage } from './bring-in-page';
import type { JobBody } from './job-queue';
import type { NightWorld } from './night-world';
import { writeFiguresPage } from './write-figures-page';

/** What a page of a job came to. */
export interface PageDone {
  work: Work;
  /** True when that was the last page. */
  over: boolean;
  done: number;
  total: number | null;
  counts: Readonly<Record<string, number>>;
  left?: { chunk: number; tickets: readonly LeftTicket[] };
  /** About how many units of the store it took. */
  units: number;
}

/** Failures of one page after which the job stops: a person may resume it. */
const MOST_TRIES = 5;
const LEAST_WAIT = 10;
const AGAIN_SECONDS = 30;

/**
 * Does the next page of a job and sends for the one after it. Progress is kept after each page; a job that was cancelled
 * meanwhile stops there. An event that is late, or came twice, names a slice that is over: it does nothing.
 */
export async function runSlice(world: NightWorld, { project, job: id, slice, again }: Slice): Promise<void> {
  const job = await world.jobs.get(project, id);
  if (!job || job.state !== 'running' || job.slice !== slice) return;
  const { job: next, waitSeconds } = await keptPage(world, { ...job, again: job.again || again });
  if (next.state === 'running' && next.slice === slice + 1) await world.work.go(next, waitSeconds);
}

/** Which slice of which job; `again`: an event for it was sent before. */
type Slice = Extract<JobBody, { job: string }>;

interface Kept {
  job: KeptJob;
  waitSeconds: number;
}

/** Does a page and keeps how far the job is; whoever else wrote the job meanwhile, to cancel it, is right. */
async function keptPage(world: NightWorld, job: KeptJob): Promise<Kept> {
  const began = world.now();
  try {
    const { over, left, units, ...progress } = await doPage(world, job);
    const next = over ? { state: 'done' as const } : { slice: job.slice + 1 };
    const waitSeconds = Math.max(0, Math.ceil(units / UNITS_A_SECOND) - (world.now() - began));
    return { job: await keep(world, job, { ...progress, ...next, pageAt: world.now(), again: false, tries: 0 }, left), waitSeconds };
  } catch (error) {
    return troubled(world, job, error);
  }
}

function doPage(world: NightWorld, job: KeptJob): Promise<PageDone> {
  const { work } = job;
  return work.kind === 'figures' ? writeFiguresPage(world, job, work) : bringInPage(world, job, work);
}

/** Where Jira or the store asks to wait the page is done again later, and a few times where they fail. Else the job says why it failed. */
async function troubled(world: NightWorld, job: KeptJob, error: unknown): Promise<Kept> {
  const problem = problemOf(error);
  if (problem.code === 'unknown') world.report(error);
  if (problem.code === 'busy') {
    const waitSeconds = Math.max(problem.retryAfterSeconds, LEAST_WAIT);
    return { job: await keep(world, job, { slice: job.slice + 1, again: true }), waitSeconds };
  }
  if (passing(problem) && job.tries < MOST_TRIES) {
    return { job: await keep(world, job, { slice: job.slice + 1, again: true, tries: job.tries + 1 }), waitSeconds: AGAIN_SECONDS };
  }
  return { job: await keep(world, job, { state: 'failed', problem: problem.code }), waitSeconds: 0 };
}

function passing(problem: Problem): boolean {
  if (problem.code === 'jira-failed') return problem.status >= 500;
  return problem.code === 'store-failed' || problem.code === 'conflict';
}

/** Keeps a job that went on. When somebody else wrote it meanwhile, what they wrote stands. */
async function keep(world: NightWorld, job: KeptJob, more: Partial<KeptJob>, left?: PageDone['left']): Promise<KeptJob> {
  const next = { ...job, ...more, at: world.now(), version: job.version + 1 };
  try {
    await world.jobs.put(next, job.version, left);
    return next;
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return (await world.jobs.get(job.project, job.id)) ?? { ...job, state: 'cancelled' };
  }
}
