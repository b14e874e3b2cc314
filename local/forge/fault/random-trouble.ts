import { createHash } from 'node:crypto';
import { RATE_LIMIT_REASONS, type Fault } from './fault';

export const TROUBLE_KINDS = ['busy', 'down', 'lost', 'late', 'kill', 'double', 'missed', 'stale'] as const;

/** How a call may be broken at random. Which kinds a call can meet depends on what it is. */
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

/** Calls broken at random until it is cleared: each with the probability `rate`, in one of the ways of `kinds`. */
export interface RandomTrouble {
  target: 'random';
  seed: number;
  rate: number;
  kinds: readonly TroubleKind[];
}

const CALL_KINDS: readonly TroubleKind[] = ['busy', 'down', 'lost', 'late', 'kill'];
const KINDS_OF: Readonly<Record<Fault['target'], readonly TroubleKind[]>> = {
  jira: CALL_KINDS,
  kvs: CALL_KINDS,
  queue: CALL_KINDS,
  call: [],
  invoke: ['down', 'lost'],
  event: ['late', 'double', 'missed'],
  delivery: ['late', 'double'],
  query: ['stale'],
  search: ['stale'],
  disk: [],
};

const LONGEST_ANSWER_MS = 40;
const LONGEST_EVENT_MS = 120_000;
const LONGEST_LAG_MS = 10_000;

/**
 * What a call meets, undefined for nothing. It depends on the seed and on `place` alone, so that the same calls of another
 * run meet the same. `killable` is false for a call that no invocation makes.
 */
export function randomFault(trouble: RandomTrouble, target: Fault['target'], place: string, killable: boolean): Fault | undefined {
  const [whether, which, how = 0, more = 0] = chances(`${trouble.seed}\n${target}\n${place}`);
  const possible = KINDS_OF[target].filter((kind) => trouble.kinds.includes(kind) && (killable || kind !== 'kill'));
  const kind = possible[Math.floor((which ?? 0) * possible.length)];
  if (kind === undefined || (whether ?? 1) >= trouble.rate) return undefined;
  return { target, ...WAYS[kind](target, how, more) };
}

type Way = (target: Fault['target'], how: number, more: number) => Omit<Fault, 'target'>;

const WAYS: Readonly<Record<TroubleKind, Way>> = {
  busy: (target, how, more) => ({
    status: 429,
    ...(target === 'jira' && { reason: RATE_LIMIT_REASONS[Math.floor(how * RATE_LIMIT_REASONS.length)] ?? 'jira-burst-based' }),
    ...(target === 'jira' && more < 0.5 && { retryAfter: 1 }),
  }),
  down: () => ({ status: 503 }),
  lost: () => ({ status: 500, done: true }),
  late: (target, how) => ({ delayMs: 1 + Math.floor(how * (isEvent(target) ? LONGEST_EVENT_MS : LONGEST_ANSWER_MS)) }),
  kill: (_target, how) => ({ kill: true, ...(how < 0.5 && { done: true }) }),
  double: () => ({ copies: 2 }),
  missed: () => ({ copies: 0 }),
  stale: (_target, how) => ({ lagMs: 1 + Math.floor(how * LONGEST_LAG_MS) }),
};

function isEvent(target: Fault['target']): boolean {
  return target === 'event' || target === 'delivery';
}

/** Four numbers from 0 to 1, always the same for a text. */
function chances(text: string): number[] {
  const digest = createHash('sha256').update(text).digest();
  return [0, 4, 8, 12].map((at) => digest.readUInt32BE(at) / 2 ** 32);
}
