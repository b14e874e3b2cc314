import { InvocationFailed } from '../invocation-failed';
import type { FunctionCall } from '../invoke-function';
import type { Manifest } from '../manifest';
import type { QueueEvent } from './queue-event';
import { startQueueRunner, type Delivery } from './queue-runner';
import { openQueueService, type QueueReply } from './queue-service';
import { openQueueStore } from './queue-store';

export interface ConsumersOptions {
  /** Where the events are kept; null for memory only. */
  file: string | null;
  manifest: Manifest;
  now(): number;
  invoke(call: FunctionCall): Promise<unknown>;
  makeId(): string;
}

/** The app's queues and the functions that take their events. */
export interface Consumers {
  service(path: string, text: string): QueueReply | undefined;
  wake(): void;
  drain(): Promise<void>;
  stop(): void;
}

/** Opens the queues that the manifest has consumers for, and goes on with the events that wait there. */
export function openConsumers({ file, manifest, now, invoke, makeId }: ConsumersOptions): Consumers {
  const store = openQueueStore(file);
  const byQueue = new Map(manifest.consumers.map((consumer) => [consumer.queue, consumer]));
  const deliver = async (event: QueueEvent, at: number): Promise<Delivery> => {
    const consumer = byQueue.get(event.queue);
    if (!consumer) return { kind: 'threw' };
    const call = { functionKey: consumer.function, body: eventBody(event), accountId: null, module: { type: 'consumer', key: consumer.key }, at };
    try {
      return { kind: 'returned', result: await invoke(call) };
    } catch (error) {
      const code = error instanceof InvocationFailed ? error.code : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
      return code === 'FUNCTION_THREW' ? { kind: 'threw' } : { kind: 'platform failed', reason: code };
    }
  };
  const runner = startQueueRunner({ store, now, deliver });
  const service = openQueueService({ store, queues: new Set(byQueue.keys()), now, makeId, added: runner.wake });
  return { service, wake: runner.wake, drain: runner.drain, stop: runner.stop };
}

function eventBody({ queue, jobId, id, body, retry }: QueueEvent): Record<string, unknown> {
  return {
    queueName: queue,
    jobId,
    eventId: id,
    body,
    ...(retry && { retryContext: { retryCount: retry.count, retryReason: retry.reason, retryData: retry.data } }),
  };
}
