import type { ProductEvent } from '../../jira/events/product-event';
import { DiskFull } from '../disk-full';
import type { Faults } from '../fault/faults';
import { InvocationFailed } from '../invocation-failed';
import type { FunctionCall } from '../function-call';
import type { Manifest } from '../manifest';
import { eventsForTrigger, queueOfTrigger, triggersToldOf } from './product-events';
import type { QueueEvent } from './queue-event';
import { startQueueRunner, type Delivery } from './queue-runner';
import { openQueueService, type QueueReply } from './queue-service';
import { openQueueStore } from './queue-store';

export interface ConsumersOptions {
  /** Where the events are kept; null for memory only. */
  file: string | null;
  manifest: Manifest;
  /** Of the site, for the events of Jira. */
  cloudId: string;
  faults: Faults;
  now(): number;
  invoke(call: FunctionCall): Promise<unknown>;
  makeId(): string;
}

/** The app's queues and triggers, and the functions that take their events. */
export interface Consumers {
  service(path: string, text: string, at: number, partly?: boolean): QueueReply | undefined;
  /** Hands a product event to the triggers that are to be told of it. */
  announce(event: ProductEvent): void;
  wake(): void;
  drain(): Promise<void>;
  stop(): void;
}

type Receiver = Pick<FunctionCall, 'functionKey' | 'module'> & { bodyOf(event: QueueEvent): unknown };

/** Opens the queues that the manifest has consumers for, and goes on with the events that wait there. */
export function openConsumers({ file, manifest, cloudId, faults, now, invoke, makeId }: ConsumersOptions): Consumers {
  const store = openQueueStore(file, () => faults.meet({ target: 'disk', name: 'queue' }) !== undefined);
  const receivers = receiversOf(manifest);
  const deliver = async (event: QueueEvent, at: number): Promise<Delivery> => {
    const receiver = receivers.get(event.queue);
    if (!receiver) return { kind: 'threw' };
    const { bodyOf, ...call } = receiver;
    try {
      return { kind: 'returned', result: await invoke({ ...call, body: bodyOf(event), accountId: null, at }) };
    } catch (error) {
      const code = error instanceof InvocationFailed ? error.code : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
      return code === 'FUNCTION_THREW' ? { kind: 'threw' } : { kind: 'platform failed', reason: code };
    }
  };
  const runner = startQueueRunner({ store, now, deliver });
  const queues = new Set(manifest.consumers.map(({ queue }) => queue));
  return {
    service: openQueueService({ store, queues, now, makeId, faults, added: runner.wake }),
    announce(event) {
      const told = triggersToldOf(event, manifest.triggers);
      if (told.length === 0) return;
      const fault = faults.meet({ target: 'event', name: event.eventType });
      const at = now();
      tell(() => store.push(told.flatMap((trigger) => eventsForTrigger(trigger, event, { cloudId, at, makeId, fault }))));
      runner.wake();
    },
    wake: runner.wake,
    drain: runner.drain,
    stop: runner.stop,
  };
}

/** What Jira did is done: an event that the full disk has no room for is lost, as any event may be. */
function tell(push: () => void): void {
  try {
    push();
  } catch (error) {
    if (!(error instanceof DiskFull)) throw error;
  }
}

function receiversOf({ consumers, triggers }: Manifest): Map<string, Receiver> {
  const ofQueues = consumers.map(({ queue, key, function: functionKey }): [string, Receiver] => {
    return [queue, { functionKey, module: { type: 'consumer', key }, bodyOf: consumerBody }];
  });
  const ofTriggers = triggers.map((trigger): [string, Receiver] => {
    const module = { type: 'trigger', key: trigger.key };
    return [queueOfTrigger(trigger), { functionKey: trigger.function, module, bodyOf: triggerBody }];
  });
  return new Map([...ofQueues, ...ofTriggers]);
}

function consumerBody(event: QueueEvent): Record<string, unknown> {
  const { queue, jobId, id, copyOf = id, body } = event;
  return { queueName: queue, jobId, eventId: copyOf, body, ...retryContextOf(event) };
}

function triggerBody(event: QueueEvent): Record<string, unknown> {
  return { ...(event.body as Record<string, unknown>), ...retryContextOf(event) };
}

function retryContextOf({ retry }: QueueEvent): Record<string, unknown> {
  return retry ? { retryContext: { retryCount: retry.count, retryReason: retry.reason, retryData: retry.data } } : {};
}
