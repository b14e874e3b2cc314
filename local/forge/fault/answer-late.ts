import { setTimeout } from 'node:timers/promises';
import type { Fault } from './fault';

/** The answer would come after the time of the invocation that waits for it. */
export class TooLate extends Error {
  constructor() {
    super('The answer comes after the time of the invocation.');
    this.name = 'TooLate';
  }
}

/**
 * Waits as long as a fault delays an answer. `deadline` is in milliseconds of the machine's clock; an answer that would
 * come later throws TooLate at once, so that nobody waits for a time-out.
 */
export async function answerLate(fault: Fault | undefined, deadline = Number.POSITIVE_INFINITY): Promise<void> {
  const delay = fault?.delayMs ?? 0;
  if (delay === 0) return;
  if (Date.now() + delay > deadline) throw new TooLate();
  await setTimeout(delay);
}
