import type { FunctionQueue } from '../resolvers/world';
import type { FunctionUse, FunctionUseStore } from '../storage/function-use';

/** The part of Forge's queue that takes events. */
interface Push {
  push(events: { body: { project: string }; delayInSeconds: number; concurrency: { key: string; limit: number } }[]): Promise<unknown>;
}

interface Surroundings {
  uses: FunctionUseStore;
  /** Seconds since 1970. */
  now(): number;
  report(error: unknown): void;
}

const LEAST_SECONDS = 3;
/** Finding the N-th largest value costs as many of Jira's points: a large top is looked for less often. */
const COUNTS_A_SECOND = 10;
/** By then Jira's search knows what was written before the first event, and an event that was lost is made good. */
const AGAIN_SECONDS = 60;

/**
 * Has what Jira keeps for the queries on a project's top brought up to date: once for all that is written within some seconds,
 * and once more after a minute. Never throws: what is lost here the hour's sweep finds; `report` is told.
 */
export function makeFunctionQueue(queue: Push, { uses, now, report }: Surroundings): FunctionQueue {
  const owe = async (project: string) => {
    const use = await uses.get(project);
    if (!use || isOnItsWay(use, now())) return;
    await uses.put(project, { ...use, owedAt: now() });
    const delays = [delayOf(use), delayOf(use) + AGAIN_SECONDS];
    await queue.push(delays.map((delayInSeconds) => ({ body: { project }, delayInSeconds, concurrency: { key: `functions-${project}`, limit: 1 } })));
  };
  return { owe: (project) => owe(project).catch(report) };
}

const delayOf = ({ most }: FunctionUse): number => Math.max(LEAST_SECONDS, Math.ceil(most / COUNTS_A_SECOND));

/** One that has been on its way for so long was lost. */
function isOnItsWay(use: FunctionUse, now: number): boolean {
  return use.owedAt !== null && now - use.owedAt < delayOf(use) + AGAIN_SECONDS;
}
