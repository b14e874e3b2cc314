import type { SearchQueue } from '../resolvers/world';

/** The part of Forge's queue that takes events. */
interface Push {
  push(events: { body: { project: string }; delayInSeconds: number; concurrency: { key: string; limit: number } }[]): Promise<unknown>;
}

/** Sends projects whose search has much to catch up with to the background, one at a time a project. Never throws; `report` is told. */
export function makeSearchQueue(queue: Push, report: (error: unknown) => void): SearchQueue {
  return {
    async push(project, delayInSeconds = 0) {
      await queue.push([{ body: { project }, delayInSeconds, concurrency: { key: `search-${project}`, limit: 1 } }]).catch(report);
    },
  };
}
