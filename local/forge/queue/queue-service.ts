import { DiskFull } from '../disk-full';
import type { Faults } from '../fault/faults';
import { PublishRefusal, readPublish } from './publish-rule';
import type { QueueEvent } from './queue-event';
import type { QueueStore } from './queue-store';

const PATH = /^\/webhook\/queue\/(publish|stats|cancel)\/\{contextAri\}\/\{environmentId\}\/\{appId\}\/\{appVersion\}$/;
const EVENTS_A_MINUTE = 500;

/** A reply of the queue's HTTP; a null body is empty. */
export interface QueueReply {
  status: number;
  body: Record<string, unknown> | null;
  /** How many events it took. */
  events?: number;
}

export interface QueueServiceOptions {
  store: QueueStore;
  /** The queues that have a consumer. */
  queues: ReadonlySet<string>;
  now(): number;
  makeId(): string;
  faults: Faults;
  /** Called after events were added. */
  added(): void;
}

interface JobRequest {
  queueName?: string;
  jobId?: string;
}

/** Answers publish, stats and cancel; undefined for a path that is not the queue's. `at` is when it was asked, now unless told; `partly` takes only each second event of a push. */
export function openQueueService(options: QueueServiceOptions): (path: string, text: string, at?: number, partly?: boolean) => QueueReply | undefined {
  const pushes: { at: number; events: number }[] = [];
  return (path, text, at = options.now(), partly = false) => {
    const name = PATH.exec(path)?.[1];
    if (name === undefined) return undefined;
    const request = JSON.parse(text) as JobRequest;
    if (name === 'publish') return publish(options, request, pushes, at, partly);
    const { queueName = '', jobId = '' } = request;
    const job = options.store.job(queueName, jobId);
    if (!job) return { status: 404, body: { message: `The job ${jobId} was not found for the queue ${queueName}.` } };
    if (name === 'stats') return { status: 200, body: { ...job } };
    for (const event of options.store.waiting()) if (event.jobId === jobId) options.store.done(event.id, 'cancelled');
    return { status: 204, body: null };
  };
}

function publish(options: QueueServiceOptions, request: JobRequest, pushes: { at: number; events: number }[], at: number, partly: boolean): QueueReply {
  try {
    const events = readPublish(request, options.queues, at, options.makeId);
    while (pushes[0] && Math.abs(at - pushes[0].at) >= 60_000) pushes.shift();
    const lately = pushes.reduce((sum, push) => sum + push.events, 0);
    if (lately + events.length > EVENTS_A_MINUTE) throw new PublishRefusal(429, 'Too many requests.');
    const failed = partly ? [...events.keys()].filter((i) => i % 2 === 1 || events.length === 1) : [];
    const taken = events.filter((_event, i) => !failed.includes(i));
    options.store.push(taken.flatMap((event) => deliveriesOf(event, options)));
    pushes.push({ at, events: taken.length });
    options.added();
    if (!partly) return { status: 201, body: {}, events: taken.length };
    const failedEvents = failed.map((i) => ({ index: String(i), errorMessage: 'The event was not taken.' }));
    return { status: 202, body: { failedEvents }, events: taken.length };
  } catch (error) {
    if (error instanceof DiskFull) return { status: 500, body: { message: error.message } };
    if (!(error instanceof PublishRefusal)) throw error;
    return { status: error.status, body: { message: error.message, errorMessage: error.message } };
  }
}

/** An event as often and as late as a fault has it delivered. */
function deliveriesOf(event: QueueEvent, { faults, makeId }: QueueServiceOptions): QueueEvent[] {
  const { copies = 1, delayMs = 0 } = faults.meet({ target: 'delivery', name: event.queue }) ?? {};
  const dueAt = event.dueAt + delayMs;
  return Array.from({ length: copies }, (_, i) => (i === 0 ? { ...event, dueAt } : { ...event, dueAt, id: makeId(), copyOf: event.id }));
}
