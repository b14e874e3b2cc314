import type { JobQueue } from '../resolvers/world';

/** The part of Forge's queue that takes events. */
interface Push {
  push(events: JobEvent[]): Promise<unknown>;
}

/** A slice of a job, some tickets of a source that are to be read again, or what somebody deleted. */
export type JobBody =
  | { project: string; job: string; slice: number; again: boolean }
  | { source: string; tickets: readonly string[] }
  | { deleted: readonly string[]; by: string }
  | { deletedProject: string; by: string };

interface JobEvent {
  body: JobBody;
  delayInSeconds: number;
  concurrency: { key: string; limit: number };
}

/** By then a slice that was killed is over: a second event goes on where it was. */
const SWEEP_SECONDS = 120;
/** The platform takes 50 events a push. */
const MOST_A_PUSH = 50;
const ISSUES_AN_EVENT = 25;
/** Queries are late: a second pass over what was deleted finds what was said at the last moment, and what a killed one left. */
const SECOND_PASS_SECONDS = 90;

/**
 * Sends slices of jobs to the background, one at a time a job, and a second event after each that finds nothing to do unless
 * the first was lost or its slice killed; tickets that changed; and what was deleted. Never throws: what is lost here the hour's sweep and
 * the night's pass find; `report` is told.
 */
export function makeJobQueue(queue: Push, report: (error: unknown) => void): JobQueue {
  return {
    async go({ project, id, slice }, delayInSeconds) {
      const concurrency = { key: `job-${id}`, limit: 1 };
      const eventIn = (delay: number, again: boolean): JobEvent => ({ body: { project, job: id, slice, again }, delayInSeconds: Math.min(delay, MOST_DELAY), concurrency });
      await queue.push([eventIn(delayInSeconds, false), eventIn(delayInSeconds + SWEEP_SECONDS, true)]).catch(report);
    },
    async readTickets(source, tickets) {
      const concurrency = { key: `source-${source}`, limit: 1 };
      await pushAll(partsOf(tickets).map((some) => ({ body: { source, tickets: some }, delayInSeconds: 0, concurrency })));
    },
    async dropIssues(issues, by) {
      const events = partsOf(issues).flatMap((deleted) => twice({ deleted, by }, `deleted-${deleted[0]}`));
      await pushAll(events);
    },
    dropProject: (deletedProject, by) => pushAll(twice({ deletedProject, by }, `deleted-${deletedProject}`)),
  };

  async function pushAll(events: readonly JobEvent[]): Promise<void> {
    for (let from = 0; from < events.length; from += MOST_A_PUSH) await queue.push(events.slice(from, from + MOST_A_PUSH)).catch(report);
  }
}

function partsOf(issues: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(issues.length / ISSUES_AN_EVENT) }, (_, at) => issues.slice(at * ISSUES_AN_EVENT, (at + 1) * ISSUES_AN_EVENT));
}

function twice(body: JobBody, key: string): JobEvent[] {
  return [0, SECOND_PASS_SECONDS].map((delayInSeconds) => ({ body, delayInSeconds, concurrency: { key, limit: 1 } }));
}

/** The queue does not keep an event back for longer. */
const MOST_DELAY = 900;
