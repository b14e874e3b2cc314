import { problemOf } from '../resolvers/reply';
import { bringInTickets } from './bring-in-tickets';
import { dropIssues } from './drop-issues';
import { dropProject } from './drop-project';
import type { JobBody } from './job-queue';
import type { NightWorld } from './night-world';
import { runSlice } from './run-slice';

/** How handling an event went; `later`: Jira or the store asks to wait. */
export type Handled = { kind: 'handled' } | { kind: 'later'; seconds: number };

/** The store counts by the minute: four times as long is enough. */
const LEAST_WAIT = 20;

/** Consumer of the queue `jobs`: the next slice of a job, tickets of a source that changed, or what was deleted. Late, double and out-of-order events change nothing. */
export async function consumeJobs(world: NightWorld, { body, retryContext }: { body: Record<string, unknown>; retryContext?: unknown }): Promise<Handled> {
  const said = body as JobBody;
  try {
    if ('job' in said) await runSlice(world, { ...said, again: said.again || retryContext !== undefined });
    else if ('deleted' in said) await dropIssues(world, said.deleted, said.by);
    else if ('deletedProject' in said) await dropProject(world, said.deletedProject, said.by);
    else await readTickets(world, said);
    return { kind: 'handled' };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'busy') return { kind: 'later', seconds: Math.max(problem.retryAfterSeconds, LEAST_WAIT) };
    throw error;
  }
}

/** Reads some tickets of a source again. What the app may no longer see stays as it was. */
async function readTickets(world: NightWorld, { source: id, tickets }: Extract<JobBody, { source: string }>): Promise<void> {
  const { sources } = await world.sources.all();
  const source = sources.find((one) => one.id === id);
  if (source) await bringInTickets(world, source, await world.worth.tickets(tickets, source.customerField), null);
}
