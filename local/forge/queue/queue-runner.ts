import { setTimeout } from 'node:timers/promises';
import { DiskFull } from '../disk-full';
import type { QueueEvent } from './queue-event';
import type { QueueStore } from './queue-store';

const MAX_RETRIES = 4;
const MAX_RETRY_SECONDS = 900;
const PARALLEL = 8;
const MAX_DRAIN_DELIVERIES = 20_000;
const ROOM_AGAIN_MS = 200;

/** What came of handing an event to its consumer. */
export type Delivery = { kind: 'returned'; result: unknown } | { kind: 'threw' } | { kind: 'platform failed'; reason: string };

/** Hands due events to their consumers. */
export interface QueueRunner {
  /** Looks again at what is due: after a push, and after the clock was moved. */
  wake(): void;
  /** Delivers everything that waits, however late it is due, until nothing waits. Throws when events breed without end. */
  drain(): Promise<void>;
  stop(): void;
}

export interface QueueRunnerOptions {
  store: QueueStore;
  now(): number;
  /** Runs the consumer at the event's time: now, or later when the event was brought forward. */
  deliver(event: QueueEvent, at: number): Promise<Delivery>;
}

/** A runner that starts at once with what the store holds. An event that was running when the process died runs again. */
export function startQueueRunner({ store, now, deliver }: QueueRunnerOptions): QueueRunner {
  const running = new Map<string, QueueEvent>();
  const drains = new Set<Drain>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const run = async (event: QueueEvent) => {
    const at = Math.max(now(), event.dueAt);
    const outcome = outcomeOf(event, await deliver(event, at), at);
    await keepOutcome(() => (typeof outcome === 'string' ? store.done(event.id, outcome) : store.put(outcome)), () => stopped);
    running.delete(event.id);
    if (stopped) return;
    drains.forEach((drain) => countDelivery(drain, drains));
    wake();
  };
  const wake = () => {
    if (stopped) return;
    for (const event of store.waiting().sort((a, b) => a.dueAt - b.dueAt)) {
      if (running.size >= PARALLEL) break;
      if (!mayRun(event, running) || (drains.size === 0 && event.dueAt > now())) continue;
      running.set(event.id, event);
      void run(event);
    }
    clearTimeout(timer);
    const later = store.waiting().filter((event) => !running.has(event.id));
    if (later.length > 0) timer = globalThis.setTimeout(wake, waitFor(later, now()));
    else if (running.size === 0) endDrains(drains);
  };
  wake();
  return {
    wake,
    drain: () =>
      new Promise((resolve, reject) => {
        drains.add({ resolve, reject, deliveries: 0 });
        wake();
      }),
    stop() {
      stopped = true;
      clearTimeout(timer);
      endDrains(drains);
    },
  };
}

/** Notes what came of an event; while the disk is full it is tried again and again: the event still counts as running. */
async function keepOutcome(note: () => void, stopped: () => boolean): Promise<void> {
  while (!stopped()) {
    try {
      return note();
    } catch (error) {
      if (!(error instanceof DiskFull)) throw error;
      await setTimeout(ROOM_AGAIN_MS);
    }
  }
}

/** Somebody who waits until nothing waits. */
interface Drain {
  resolve(): void;
  reject(error: Error): void;
  deliveries: number;
}

function endDrains(drains: Set<Drain>): void {
  for (const drain of drains) drain.resolve();
  drains.clear();
}

function countDelivery(drain: Drain, drains: Set<Drain>): void {
  drain.deliveries += 1;
  if (drain.deliveries < MAX_DRAIN_DELIVERIES) return;
  drains.delete(drain);
  drain.reject(new Error('The queue does not drain: its consumers push without end.'));
}

function mayRun(event: QueueEvent, running: ReadonlyMap<string, QueueEvent>): boolean {
  if (running.has(event.id)) return false;
  const { concurrency } = event;
  if (!concurrency) return true;
  const same = [...running.values()].filter((one) => one.queue === event.queue && one.concurrency?.key === concurrency.key);
  return same.length < concurrency.limit;
}

function waitFor(events: readonly QueueEvent[], at: number): number {
  const soonest = Math.min(...events.map((event) => event.dueAt));
  return Math.min(Math.max(soonest - at, 50), 60_000);
}

/**
 * What is left of an event: itself again when its consumer asked for it or the platform failed it, at most four times. It
 * waits as long as its consumer asked, else 1, 2, 4, 8 seconds.
 */
function outcomeOf(event: QueueEvent, delivery: Delivery, at: number): QueueEvent | 'success' | 'failed' {
  if (delivery.kind === 'threw') return 'failed';
  const { _retry: wanted, retryOptions } = retryAnswerOf(delivery);
  if (wanted !== true) return 'success';
  const count = (event.retry?.count ?? 0) + 1;
  if (count > MAX_RETRIES) return 'failed';
  const { retryAfter = 2 ** (count - 1), retryReason = 'FUNCTION_RETRY_REQUEST', retryData } = retryOptions ?? {};
  const seconds = Math.min(Math.max(retryAfter, 1), MAX_RETRY_SECONDS);
  return { ...event, dueAt: at + seconds * 1000, retry: { count, reason: retryReason, data: retryData } };
}

function retryAnswerOf(delivery: Exclude<Delivery, { kind: 'threw' }>): RetryAnswer {
  if (delivery.kind === 'returned') return (delivery.result ?? {}) as RetryAnswer;
  return { _retry: true, retryOptions: { retryReason: delivery.reason } };
}

interface RetryAnswer {
  _retry?: unknown;
  retryOptions?: { retryAfter?: number; retryReason?: string; retryData?: unknown };
}
