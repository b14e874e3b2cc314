import { FAULT_CALLERS, FAULT_STATUSES, FAULT_TARGETS, RATE_LIMIT_REASONS, type Fault } from './fault';
import { BadFault, oneOf, readName, someOf, trueOrFalse, wholeNumber, within, type Read } from './read-part';
import { TROUBLE_KINDS, type RandomTrouble } from './random-trouble';

const READERS: { [Part in keyof Fault]-?: Read<NonNullable<Fault[Part]>> } = {
  target: oneOf(FAULT_TARGETS),
  as: oneOf(FAULT_CALLERS),
  match: readName,
  in: readName,
  index: wholeNumber(0),
  skip: wholeNumber(0),
  times: wholeNumber(1),
  every: wholeNumber(1),
  status: oneOf(FAULT_STATUSES),
  reason: oneOf(RATE_LIMIT_REASONS),
  retryAfter: wholeNumber(0),
  kill: trueOrFalse,
  done: trueOrFalse,
  delayMs: wholeNumber(1),
  copies: wholeNumber(0),
  lagMs: wholeNumber(1),
};

const RANDOM_READERS: { [Part in keyof RandomTrouble]: Read<RandomTrouble[Part]> } = {
  target: oneOf(['random'] as const),
  seed: wholeNumber(0),
  rate: within(0, 1),
  kinds: someOf(TROUBLE_KINDS),
};

/** Reads a fault from JSON. Throws BadFault for an unknown part, a wrong value, and parts that do not go together. */
export function readFault(given: Readonly<Record<string, unknown>>): Fault {
  const fault = readParts<Partial<Fault>>(given, READERS);
  const { target } = fault;
  if (target === undefined) throw new BadFault(`A fault needs a target: ${FAULT_TARGETS.join(', ')}.`);
  const whole = { ...fault, target };
  requireParts(whole);
  requireFitting(whole);
  return whole;
}

/** Reads a random trouble from JSON; every kind of trouble unless `kinds` names some. Throws BadFault. */
export function readRandomTrouble(given: Readonly<Record<string, unknown>>): RandomTrouble {
  const { seed, rate, kinds = TROUBLE_KINDS } = readParts<Partial<RandomTrouble>>(given, RANDOM_READERS);
  if (seed === undefined || rate === undefined) throw new BadFault('Random trouble needs a seed and a rate.');
  return { target: 'random', seed, rate, kinds };
}

function readParts<Whole>(given: Readonly<Record<string, unknown>>, readers: Readonly<Record<string, Read<unknown>>>): Whole {
  const entries = Object.entries(given).map(([name, value]) => {
    const reader = readers[name];
    if (!reader) throw new BadFault(`A fault has no ${name}; it has ${Object.keys(readers).join(', ')}.`);
    return [name, reader(value, name)];
  });
  return Object.fromEntries(entries) as Whole;
}

const COUNTS: readonly (keyof Fault)[] = ['target', 'match', 'skip', 'times', 'every'];
const CALL: readonly (keyof Fault)[] = [...COUNTS, 'in', 'index', 'status', 'retryAfter', 'kill', 'done', 'delayMs'];

const PARTS: Readonly<Record<Fault['target'], readonly (keyof Fault)[]>> = {
  jira: [...CALL, 'as', 'reason'],
  kvs: CALL,
  queue: CALL,
  call: CALL,
  invoke: [...COUNTS, 'status', 'done', 'delayMs'],
  event: [...COUNTS, 'delayMs', 'copies'],
  delivery: [...COUNTS, 'delayMs', 'copies'],
  query: [...COUNTS, 'in', 'lagMs'],
  search: [...COUNTS, 'in', 'as', 'lagMs'],
  disk: COUNTS,
};

/** What a fault has to say, by its target: at least one of these. */
const TROUBLE: Readonly<Record<Fault['target'], readonly (keyof Fault)[]>> = {
  jira: ['status', 'delayMs', 'kill'],
  kvs: ['status', 'delayMs', 'kill'],
  queue: ['status', 'delayMs', 'kill'],
  call: ['status', 'delayMs', 'kill'],
  invoke: ['status', 'delayMs'],
  event: ['delayMs', 'copies'],
  delivery: ['delayMs', 'copies'],
  query: ['lagMs'],
  search: ['lagMs'],
  disk: [],
};

function requireParts(fault: Fault): void {
  const { target } = fault;
  const wrong = (Object.keys(fault) as (keyof Fault)[]).find((part) => !PARTS[target].includes(part));
  if (wrong !== undefined) throw new BadFault(`${wrong} does not go with the target ${target}, which takes ${PARTS[target].join(', ')}.`);
  const needed = TROUBLE[target];
  if (needed.length === 0 || needed.some((part) => fault[part] !== undefined)) return;
  throw new BadFault(`A fault of the target ${target} needs ${needed.join(' or ')}.`);
}

function requireFitting({ target, status, kill, done, reason, retryAfter, copies, as, in: by, index }: Fault): void {
  if (reason !== undefined && status !== 429) throw new BadFault('reason goes with status 429 only.');
  if (retryAfter !== undefined && status !== 429 && status !== 503) throw new BadFault('retryAfter goes with status 429 and 503 only.');
  if (status === 202 && target !== 'queue') throw new BadFault('status 202 goes with the target queue only.');
  if (kill && status !== undefined) throw new BadFault('A killed invocation hears no status: kill or status, not both.');
  if (done && (status === 202 || (status === undefined && !kill))) throw new BadFault('done goes with a kill or a refusal.');
  if (target === 'delivery' && copies === 0) throw new BadFault('A queue delivers at least once: copies is 1 or more.');
  if (as === 'browser' && (kill || by !== undefined || index !== undefined)) {
    throw new BadFault('The calls of a page are in no invocation: kill, in and index do not go with as browser.');
  }
}
