import type { ProductEvent } from '../../jira/events/product-event';
import type { Fault } from '../fault/fault';
import type { TriggerModule } from '../trigger-module';
import type { QueueEvent } from './queue-event';

/** How long after the change an event arrives, in milliseconds, unless a fault makes it later. */
const USUAL_DELAY = 1000;

/** The queue of a trigger: no consumer can have one of this name. */
export function queueOfTrigger({ key }: TriggerModule): string {
  return `trigger:${key}`;
}

/** The triggers that are to be told of a product event. */
export function triggersToldOf(event: ProductEvent, triggers: readonly TriggerModule[]): TriggerModule[] {
  return triggers.filter(({ events }) => {
    const wanted = events.get(event.eventType);
    return wanted !== undefined && !(wanted.ignoreSelf && event.selfGenerated);
  });
}

/** When (milliseconds) and on which site something happened, and the trouble that its event meets. */
interface Happening {
  cloudId: string;
  at: number;
  makeId(): string;
  fault: Fault | undefined;
}

/** What a trigger shall be handed of a product event, once unless a fault repeats or loses it. */
export function eventsForTrigger(trigger: TriggerModule, event: ProductEvent, { cloudId, at, makeId, fault }: Happening): QueueEvent[] {
  const body = { ...event, context: { cloudId, moduleKey: trigger.key } };
  const dueAt = at + USUAL_DELAY + (fault?.delayMs ?? 0);
  return Array.from({ length: fault?.copies ?? 1 }, () => {
    const id = makeId();
    return { id, jobId: id, queue: queueOfTrigger(trigger), body, dueAt };
  });
}
