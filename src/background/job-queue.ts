import type { JobQueue } from '../resolvers/world';

/** The part of Forge's queue that takes events. */
interface Push {
  push(events: JobEvent[]): Promise<unknown>;
}

/** A slice of a job, or some tickets of a source that are to be read again. */
export type JobBody = { project: string; job: string; slice: number; again: boolean } | { source: string; tickets: readonly string[]; gone: boolean };

interface JobEvent {
  body: JobBody;
  delayInSeconds: number;
  concurrency: { key: string; limit: number };
}

/** By then a slice that was killed is over: a second event goes on where it was. */
const SWEEP_SECONDS = 120;
/** The platform takes 50 events a push. */
const MOST_A_PUSH = 50;
const TICKETS_AN_EVENT = 25;

/**
 * Sends slices of jobs to the background, one at a time a job, and a second event after each that finds nothing to do unless
 * the first was lost or its slice killed; and tickets that changed. Never throws: what is lost here the hour's sweep and
 * the night's pass find; `report` is told.
 */
export function makeJobQueue(queue: Push, report: (error: unknown) => void): JobQueue {
  return {
    async go({ project, id, slice }, delayInSeconds) {
      const concurrency = { key: `job-${id}`, limit: 1 };
      const eventIn = (delay: number, again: boolean): JobEvent => ({ body: { project, job: id, slice, again }, delayInSeconds: Math.min(delay, MOST_DELAY), concurrency });
      await queue.push([eventIn(delayInSeconds, false), eventIn(delayInSeconds + SWEEP_SECONDS, true)]).catch(report);
    },
    async readTickets(source, tickets, gone) {
      const events: JobEvent[] = [];
      for (let from = 0; from < tickets.length; from += TICKETS_AN_EVENT) {
        const body = { source, tickets: tickets.slice(from, from + TICKETS_AN_EVENT), gone };
        events.push({ body, delayInSeconds: 0, concurrency: { key: `source-${source}`, limit: 1 } });
      }
      for (let from = 0; from < events.length; from += MOST_A_PUSH) await queue.push(events.slice(from, from + MOST_A_PUSH)).catch(report);
    },
  };
}

/** The queue does not keep an event back for longer. */
const MOST_DELAY = 900;
