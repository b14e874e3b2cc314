import type { FigureQueue } from '../resolvers/world';

/** The part of Forge's queue that takes events. */
interface Push {
  push(events: FigureEvent[]): Promise<unknown>;
}

interface FigureEvent {
  body: { issue: string };
  delayInSeconds: number;
  concurrency: { key: string; limit: number };
}

/** The platform takes 50 events a push, two for each issue. */
const MOST_A_PUSH = 25;

/** By then a writer that was killed is gone: a second event sweeps what it left. */
const SWEEP_SECONDS = 90;

/**
 * Sends issues to the writer of figures, one writer an issue, and a second event after it that finds nothing to do
 * unless the first was lost or its writer killed. Never throws: what could not be pushed has its pending row, which
 * the hour's sweep finds; `report` is told.
 */
export function makeFigureQueue(queue: Push, report: (error: unknown) => void): FigureQueue {
  return {
    async push(issues, delayInSeconds) {
      for (let from = 0; from < issues.length; from += MOST_A_PUSH) {
        const some = issues.slice(from, from + MOST_A_PUSH);
        const events = [delayInSeconds, delayInSeconds + SWEEP_SECONDS].flatMap((delay) => some.map((issue) => eventOf(issue, delay)));
        await queue.push(events).catch(report);
      }
    },
  };
}

function eventOf(issue: string, delayInSeconds: number): FigureEvent {
  return { body: { issue }, delayInSeconds, concurrency: { key: `figures-${issue}`, limit: 1 } };
}
