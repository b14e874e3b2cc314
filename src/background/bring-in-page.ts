import { JiraFailed } from '../domain/failure';
import { withTickets } from '../domain/feedback/ticket-count';
import { jqlOfPlace } from '../domain/feedback/ticket-source';
import type { KeptJob, Work } from '../storage/job';
import { bringInTickets, type Brought } from './bring-in-tickets';
import { presentPlace } from './find-tickets';
import type { NightWorld } from './night-world';
import type { PageDone } from './run-slice';
import { writeOwed } from './write-owed';

type TicketWork = Extract<Work, { kind: 'tickets' }>;

/** Makes feedback of a page of a source's tickets. Where Jira no longer takes the place where the job stood, it begins again: what is there already is the same. */
export async function bringInPage(world: NightWorld, job: KeptJob, work: TicketWork): Promise<PageDone> {
  const { of, customerField } = work.source;
  const place = await presentPlace(world, of);
  if (!place) return { work, over: true, done: job.done, total: job.done, counts: job.counts, units: 0 };
  const page = await world.worth.searchTickets(jqlOfPlace(place), customerField, work.after).catch((error: unknown) => {
    if (error instanceof JiraFailed && error.status === 400 && work.after !== null) return null;
    throw error;
  });
  if (page === null) return { work: { ...work, after: null, chunks: 0 }, over: false, done: 0, total: job.total, counts: {}, units: 0 };
  const owed = new Set<string>();
  const figures = { push: async (issues: readonly string[]) => issues.forEach((issue) => owed.add(issue)) };
  const brought = await bringInTickets({ ...world, figures }, work.source, page.tickets, job.again ? job.pageAt : null);
  await writeOwed(world, [...owed]);
  const done = job.done + brought.length;
  return {
    work: { ...work, after: page.next ?? null, chunks: work.chunks + 1 },
    over: page.next === undefined,
    done,
    total: page.next === undefined ? done : job.total,
    counts: withTickets(job.counts, brought),
    left: { chunk: work.chunks, tickets: brought.flatMap(({ left }) => left) },
    units: unitsOf(brought),
  };
}

/** A ticket and its customer are read and written; each link takes as much again, and more for the figures of its item. */
function unitsOf(brought: readonly Brought[]): number {
  const stored = brought.filter(({ stored }) => stored === 'added' || stored === 'changed');
  return 2 * brought.length + 2 * stored.length + 10 * stored.reduce((sum, { links }) => sum + links, 0);
}
