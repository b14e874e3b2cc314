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

const MOST_A_PUSH = 50;

/**
 * Sends issues to the writer of figures, one writer an issue. Never throws: an event that could not be pushed has its
 * pending row, which the sweep finds; `report` is told.
 */
export function makeFigureQueue(queue: Push, report: (error: unknown) => void): FigureQueue {
  return {
    async push(issues, delayInSeconds) {
      for (let from = 0; from < issues.length; from += MOST_A_PUSH) {
        const events = issues.slice(from, from + MOST_A_PUSH).map((issue) => ({
          body: { issue },
          delayInSeconds,
          concurrency: { key: `figures-${issue}`, limit: 1 },
        }));
        await queue.push(events).catch(report);
      }
    },
  };
}
