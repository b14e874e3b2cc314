import type { QueueEvent } from './queue-event';

const MAX_EVENTS = 50;
const MAX_BYTES = 200 * 1024;
const MAX_DELAY_SECONDS = 900;

/** Why a push is refused. */
export class PublishRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'PublishRefusal';
  }
}

interface Publish {
  queueName?: unknown;
  jobId?: unknown;
  payload?: unknown;
}

interface PushedEvent {
  body?: unknown;
  delayInSeconds?: unknown;
  concurrency?: { key?: unknown; limit?: unknown };
}

/** The events of a push, due from `at` (milliseconds). Refuses an unknown queue, more than 50 events or 200 KB, a delay over 900 s. */
export function readPublish(request: Publish, queues: ReadonlySet<string>, at: number, makeId: () => string): QueueEvent[] {
  const { queueName, jobId, payload } = request;
  if (typeof queueName !== 'string' || !queues.has(queueName)) {
    throw new PublishRefusal(400, `The manifest declares no consumer of the queue ${String(queueName)}.`);
  }
  if (typeof jobId !== 'string' || jobId === '') throw new PublishRefusal(400, 'The jobId cannot be empty.');
  if (!Array.isArray(payload) || payload.length === 0) throw new PublishRefusal(400, 'No events pushed.');
  if (payload.length > MAX_EVENTS) throw new PublishRefusal(400, `This push contains more than the ${MAX_EVENTS} events allowed.`);
  if (Buffer.byteLength(JSON.stringify(payload)) > MAX_BYTES) {
    throw new PublishRefusal(413, `The maximum payload size is ${MAX_BYTES / 1024}KB.`);
  }
  return (payload as PushedEvent[]).map((event) => ({
    id: makeId(),
    jobId,
    queue: queueName,
    body: event.body,
    dueAt: at + readDelay(event) * 1000,
    ...readConcurrency(event),
  }));
}

function readDelay({ delayInSeconds: delay = 0 }: PushedEvent): number {
  if (typeof delay === 'number' && delay >= 0 && delay <= MAX_DELAY_SECONDS) return delay;
  throw new PublishRefusal(400, `The delayInSeconds setting must be between 0 and ${MAX_DELAY_SECONDS}.`);
}

function readConcurrency({ concurrency }: PushedEvent): Pick<QueueEvent, 'concurrency'> {
  if (concurrency === undefined) return {};
  const { key, limit } = concurrency;
  if (typeof key === 'string' && key !== '' && Number.isInteger(limit) && (limit as number) >= 1) {
    return { concurrency: { key, limit: limit as number } };
  }
  throw new PublishRefusal(400, 'The concurrency setting needs a key and a limit of at least 1.');
}
