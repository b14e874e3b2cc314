import { readNumber } from '../../../kit/read-number';

/** The largest capacity that can be told, in person-weeks. */
const MOST = 100_000;

/** A period's person-weeks from what somebody typed, above 0 and in hundredths; null for what is no such number. */
export function readCapacity(typed: string): number | null {
  const weeks = readNumber(typed);
  const rounded = weeks === null ? 0 : Math.round(weeks * 100) / 100;
  return rounded > 0 && rounded <= MOST ? rounded : null;
}
