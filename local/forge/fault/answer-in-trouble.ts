import { setTimeout } from 'node:timers/promises';
import type { Fault } from './fault';

/** The answer would come after the time of the invocation that waits for it. */
export class TooLate extends Error {
  constructor() {
    super('The answer comes after the time of the invocation.');
    this.name = 'TooLate';
  }
}

/** The invocation was killed while it waited for an answer. */
export class Killed extends Error {
  constructor() {
    super('The process of the app was killed because somebody asked for it.');
    this.name = 'Killed';
  }
}

/** What a call is answered: done, refused by the fault, or both, where only the answer is lost. */
export async function answerInTrouble<Answer>(
  fault: Fault | undefined,
  refuse: (fault: Fault) => Answer,
  act: () => Answer | Promise<Answer>,
): Promise<Answer> {
  if (!fault) return act();
  const refused = fault.status !== undefined || fault.kill === true;
  const answer = !refused || fault.done === true ? await act() : refuse(fault);
  return refused ? refuse(fault) : answer;
}

/**
 * Lets the answer come as late as a fault says, or not at all. `deadline` is in milliseconds of the machine's clock; an
 * answer that would come later throws TooLate at once, so that nobody waits for a time-out. Throws Killed for a kill.
 */
export async function endInTrouble(fault: Fault | undefined, deadline = Number.POSITIVE_INFINITY): Promise<void> {
  const delay = fault?.delayMs ?? 0;
  if (delay > 0) {
    if (Date.now() + delay > deadline) throw new TooLate();
    await setTimeout(delay);
  }
  if (fault?.kill) throw new Killed();
}

/** What the log says of the trouble that a call met. */
export function troubleOf(fault: Fault | undefined): 'killed' | 'answer lost' | 'refused' | 'late' | undefined {
  if (!fault) return undefined;
  if (fault.kill) return 'killed';
  if (fault.status !== undefined) return fault.done ? 'answer lost' : 'refused';
  return fault.delayMs === undefined ? undefined : 'late';
}
