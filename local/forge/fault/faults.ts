import type { CallPlace } from './call-place';
import type { Fault } from './fault';
import { randomFault, type RandomTrouble } from './random-trouble';

/** A call that may meet trouble: its name as the log has it, of a call to Jira whose it is, and the function that makes it. */
export interface FaultyCall {
  target: Exclude<Fault['target'], 'call'>;
  name: string;
  as?: Fault['as'];
  in?: string | undefined;
  /** Left out where no invocation makes it. */
  place?: CallPlace | undefined;
}

/** The trouble that is on. */
export interface Faults {
  add(fault: Fault): void;
  /** Breaks calls at random from now on. What was counted for an earlier random trouble counts no more. */
  addRandom(trouble: RandomTrouble): void;
  /** Ends all trouble and says how many calls met each. */
  clear(): ((Fault | RandomTrouble) & { met: number })[];
  /** The trouble that a call meets, the oldest that fits, then the random one; each asking counts as one call. */
  meet(call: FaultyCall): Fault | undefined;
}

interface Asked {
  trouble: Fault | RandomTrouble;
  met: number;
  meet(call: FaultyCall): Fault | undefined;
}

/** No trouble at first. */
export function openFaults(): Faults {
  let asked: Asked[] = [];
  return {
    add: (fault) => void asked.push(countedFault(fault)),
    addRandom(trouble) {
      asked = asked.filter((one) => one.trouble.target !== 'random');
      asked.push(countedRandom(trouble));
    },
    clear() {
      const all = asked.map(({ trouble, met }) => ({ ...trouble, met }));
      asked = [];
      return all;
    },
    meet(call) {
      const targeted = asked.filter(({ trouble }) => trouble.target !== 'random');
      const random = asked.filter(({ trouble }) => trouble.target === 'random');
      for (const one of [...targeted, ...random]) {
        const fault = one.meet(call);
        if (fault) {
          one.met += 1;
          return fault;
        }
      }
      return undefined;
    },
  };
}

function countedFault(fault: Fault): Asked {
  let seen = 0;
  const one: Asked = {
    trouble: fault,
    met: 0,
    meet(call) {
      if (!fits(fault, call)) return undefined;
      const at = seen - (fault.skip ?? 0);
      seen += 1;
      return at >= 0 && at % (fault.every ?? 1) === 0 && one.met < (fault.times ?? Number.POSITIVE_INFINITY) ? fault : undefined;
    },
  };
  return one;
}

const CALLS: readonly FaultyCall['target'][] = ['jira', 'kvs', 'queue'];

function fits({ target, as, match, in: by, index, kill }: Fault, call: FaultyCall): boolean {
  const targeted = target === call.target || (target === 'call' && CALLS.includes(call.target));
  if (!targeted || (as ?? call.as) !== call.as || (match ?? call.name) !== call.name || (by ?? call.in) !== call.in) return false;
  if (index === undefined) return kill !== true || call.place !== undefined;
  return index === (target === 'call' ? call.place?.index : call.place?.ofPart);
}

/** Of an invocation counts which of its function's it is, and the place in it; else which of its name the call is. */
function countedRandom(trouble: RandomTrouble): Asked {
  const counts = new Map<string, number>();
  const runs = new Map<string, number>();
  const next = (name: string) => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count;
  };
  const runOf = (invocation: string, name: string) => runs.get(invocation) ?? runs.set(invocation, next(`run ${name}`)).get(invocation) ?? 0;
  return {
    trouble,
    met: 0,
    meet({ target, name, in: by = '', place }) {
      const where = place ? `${by}\n${runOf(place.invocation, by)}\n${place.index}\n${name}` : `${name}\n${next(`${target} ${name}`)}`;
      return randomFault(trouble, target, where, place !== undefined);
    },
  };
}
