import { EFFORT } from '../standing';
import type { Trail } from '../trail';

/** A rating that gives a value, or takes it away, moves an item further than any that changes one. */
const WHOLE = 101;

/** What moved an item's value most after a moment (seconds since 1970); on a tie the newest, `trail` being newest first. */
export function movedMost(trail: readonly Trail[], at: number): Trail | null {
  const since = trail.filter((row) => row.at > at && row.change.kind !== 'why' && row.change.kind !== 'objective');
  return since.reduce<Trail | null>((most, row) => (most === null || wayOf(row) > wayOf(most) ? row : most), null);
}

/** Effort is no part of the value: what was said with it in one act is. */
function wayOf({ change, value: { from, to } }: Trail): number {
  if (change.kind === 'rated' && change.criterion === EFFORT) return 0;
  if (from === null || to === null) return from === to ? 0 : WHOLE;
  return Math.abs(to - from);
}
