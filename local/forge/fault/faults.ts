import type { Fault } from './fault';

/** A call that may meet trouble: its name as the log has it, of a call to Jira whose it is, and the function that makes it. */
export interface FaultyCall {
  target: Fault['target'];
  name: string;
  as?: Fault['as'];
  in?: string | undefined;
}

/** The trouble that is on. */
export interface Faults {
  add(fault: Fault): void;
  /** Ends all trouble and says how many calls met each. */
  clear(): (Fault & { met: number })[];
  /** The trouble that a call meets, the oldest that fits; each asking counts as one call. */
  meet(call: FaultyCall): Fault | undefined;
}

/** No trouble at first. */
export function openFaults(): Faults {
  let asked: { fault: Fault; seen: number; met: number }[] = [];
  return {
    add: (fault) => void asked.push({ fault, seen: 0, met: 0 }),
    clear() {
      const all = asked.map(({ fault, met }) => ({ ...fault, met }));
      asked = [];
      return all;
    },
    meet(call) {
      for (const one of asked) {
        const { fault } = one;
        if (!fits(fault, call)) continue;
        one.seen += 1;
        if (one.seen <= (fault.skip ?? 0) || one.met >= (fault.times ?? Number.POSITIVE_INFINITY)) continue;
        one.met += 1;
        return fault;
      }
      return undefined;
    },
  };
}

function fits({ target, as, match, in: by }: Fault, call: FaultyCall): boolean {
  return target === call.target && (as ?? call.as) === call.as && (match ?? call.name) === call.name && (by ?? call.in) === call.in;
}
