import { KvsRefusal } from './kvs-refusal';

/** The options of a set, as they came. */
export interface SetOptions {
  ttl?: { value?: unknown; unit?: unknown };
  keyPolicy?: unknown;
  returnValue?: unknown;
  returnMetadataFields?: unknown;
}

const SECONDS: Readonly<Record<string, number>> = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 };
const MAX_DAYS = 365;

/** When a record written at `at` (milliseconds) expires: undefined without a TTL. Refuses one that is not 1 second to a year. */
export function expiryOf(options: SetOptions | undefined, at: number): number | undefined {
  if (options?.ttl === undefined) return undefined;
  const { value, unit } = options.ttl;
  const seconds = Number(value) * (SECONDS[String(unit)] ?? Number.NaN);
  if (!Number.isInteger(value) || !(seconds >= 1) || seconds > MAX_DAYS * 86_400) {
    throw new KvsRefusal(400, 'INVALID_TTL', `The ttl must be a whole number of SECONDS, MINUTES, HOURS or DAYS, at most ${MAX_DAYS} days.`);
  }
  return at + seconds * 1000;
}

/** Refuses a key policy or a return value that the platform does not know. */
export function requirePolicy(options: SetOptions | undefined): void {
  const { keyPolicy = 'OVERRIDE', returnValue } = options ?? {};
  if (keyPolicy !== 'OVERRIDE' && keyPolicy !== 'FAIL_IF_EXISTS') {
    throw new KvsRefusal(400, 'INVALID_OPTIONS', `The keyPolicy ${String(keyPolicy)} is not known.`);
  }
  if (returnValue !== undefined && (keyPolicy !== 'OVERRIDE' || (returnValue !== 'PREVIOUS' && returnValue !== 'LATEST'))) {
    throw new KvsRefusal(400, 'INVALID_OPTIONS', `The returnValue ${String(returnValue)} is not known for ${keyPolicy}.`);
  }
}
