import type { QueueStore } from './queue-store';
import { PublishRefusal, readPublish } from './publish-rule';

const PATH = /^\/webhook\/queue\/(publish|stats|cancel)\/\{contextAri\}\/\{environmentId\}\/\{appId\}\/\{appVersion\}$/;
const EVENTS_A_MINUTE = 500;

/** A reply of the queue's HTTP; a null body is empty. */
export interface QueueReply {
  status: number;
  body: Record<string, unknown> | null;
}

export interface QueueServiceOptions {
  store: QueueStore;
  /** The queues that have a consumer. */
  queues: ReadonlySet<string>;
  now(): number;
  makeId(): string;
  /** Called after events were added. */
  added(): void;
}

interface JobRequest {
  queueName?: string;
  jobId?: string;
}

/** Answers publish, stats and cancel; undefined for a path that is not the queue's. `at` is when it was asked, now unless told. */
export function openQueueService(options: QueueServiceOptions): (path: string, text: string, at?: number) => QueueReply | undefined {
  const pushes: { at: number; events: number }[] = [];
  return (path, text, at = options.now()) => {
    const name = PATH.exec(path)?.[1];
    if (name === undefined) return undefined;
    const request = JSON.parse(text) as JobRequest;
    if (name === 'publish') return publish(options, request, pushes, at);
    const { queueName = '', jobId = '' } = request;
    const job = options.store.job(queueName, jobId);
    if (!job) return { status: 404, body: { message: `The job ${jobId} was not found for the queue ${queueName}.` } };
    if (name === 'stats') return { status: 200, body: { ...job } };
    for (const event of options.store.waiting()) if (event.jobId === jobId) options.store.done(event.id, 'cancelled');
    return { status: 204, body: null };
  };
}

function publish(options: QueueServiceOptions, request: JobRequest, pushes: { at: number; events: number }[], at: number): QueueReply {
  try {
    const events = readPublish(request, options.queues, at, options.makeId);
    while (pushes[0] && Math.abs(at - pushes[0].at) >= 60_000) pushes.shift();
    const lately = pushes.reduce((sum, push) => sum + push.events, 0);
    if (lately + events.length > EVENTS_A_MINUTE) throw new PublishRefusal(429, 'Too many requests.');
    pushes.push({ at, events: events.length });
    events.forEach((event) => options.store.put(event));
  } catch (error) {
    if (!(error instanceof PublishRefusal)) throw error;
    return { status: error.status, body: { message: error.message, errorMessage: error.message } };
  }
  options.added();
  return { status: 201, body: {} };
}
