import { FAULT_CALLERS, FAULT_STATUSES, FAULT_TARGETS, RATE_LIMIT_REASONS, type Fault } from './fault';

/** A fault that cannot be made; the message says what is wrong with it. */
export class BadFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadFault';
  }
}

type Read<T> = (value: unknown, name: string) => T;

const READERS: { [Part in keyof Fault]-?: Read<NonNullable<Fault[Part]>> } = {
  target: oneOf(FAULT_TARGETS),
  as: oneOf(FAULT_CALLERS),
  match: readName,
  in: readName,
  skip: wholeNumber(0),
  times: wholeNumber(1),
  status: oneOf(FAULT_STATUSES),
  reason: oneOf(RATE_LIMIT_REASONS),
  retryAfter: wholeNumber(0),
  delayMs: wholeNumber(1),
  copies: wholeNumber(0),
};

/** Reads a fault from JSON. Throws BadFault for an unknown part, a wrong value, and parts that do not go together. */
export function readFault(given: Readonly<Record<string, unknown>>): Fault {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const reader = (READERS as Record<string, Read<unknown> | undefined>)[name];
    if (!reader) throw new BadFault(`A fault has no ${name}; it has ${Object.keys(READERS).join(', ')}.`);
    read[name] = reader(value, name);
  }
  const fault = read as Partial<Fault>;
  const { target } = fault;
  if (target === undefined) throw new BadFault(`A fault needs a target: ${FAULT_TARGETS.join(', ')}.`);
  requireFitting({ ...fault, target });
  return { ...fault, target };
}

function requireFitting({ target, status, delayMs, copies, in: by, as, reason, retryAfter }: Fault): void {
  const event = target === 'event';
  if (event && status !== undefined) throw new BadFault('status does not go with the target event: it is late, repeated or lost.');
  if (!event && copies !== undefined) throw new BadFault('copies goes with the target event only.');
  if (event && delayMs === undefined && copies === undefined) throw new BadFault('A fault of events needs delayMs, copies, or both.');
  if (!event && status === undefined && delayMs === undefined) throw new BadFault('A fault needs a status, a delayMs, or both.');
  if (by !== undefined && (event || target === 'invoke')) throw new BadFault(`in does not go with the target ${target}: use match.`);
  if (as !== undefined && target !== 'jira') throw new BadFault('as goes with the target jira only.');
  if (reason !== undefined && (target !== 'jira' || status !== 429)) throw new BadFault('reason goes with the target jira and status 429 only.');
  if (retryAfter !== undefined && status !== 429 && status !== 503) throw new BadFault('retryAfter goes with status 429 and 503 only.');
}

function oneOf<T>(allowed: readonly T[]): Read<T> {
  return (value, name) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new BadFault(`${name} is one of ${allowed.join(', ')}, not ${JSON.stringify(value)}.`);
    return found;
  };
}

function wholeNumber(least: number): Read<number> {
  return (value, name) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
    throw new BadFault(`${name} is a whole number, ${least} or more, not ${JSON.stringify(value)}.`);
  };
}

function readName(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new BadFault(`${name} is a name as the log has it, not ${JSON.stringify(value)}.`);
}
