import { Filter, FilterConditions } from '@forge/kvs';
import { Overtaken } from '../domain/failure';
import { kvsCode } from './kvs-code';

/** The condition that a record is still of a version; of 0, that there is none. */
export function stillVersion<Of extends { version: number }>(version: number) {
  const still = version === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(version);
  return new Filter<Of>().and('version', still);
}

/** Rethrows what a write threw, but not that somebody was faster: what they left stays. */
export function unlessOvertaken(error: unknown): void {
  if (!(error instanceof Overtaken)) throw error;
}

/** Rethrows what a transaction threw: Overtaken when one of its conditions did not hold. */
export function orOvertaken(error: unknown): never {
  const code = kvsCode(error);
  if (code?.includes('CONDITION') || code?.includes('CONFLICT')) throw new Overtaken();
  throw error;
}
