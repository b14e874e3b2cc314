import { EFFORT } from '../standing';
import type { Trail } from '../trail';

/** A rating that gives a value, or takes it away, moves an item further than any that changes one. */
const WHOLE = 101;

/** What sums of values are off by. */
const LEAST = 1e-6;

/**
 * What moved an item's value most after a moment (seconds since 1970), `trail` being newest first: all changes of one criterion,
 * or of who asks, are one, so that what was taken back counts for nothing. It is told by that change among them that went
 * furthest the same way, on a tie the newest. Null: nothing moved it.
 */
export function movedMost(trail: readonly Trail[], at: number): Trail | null {
  const since = trail.filter((row) => row.at > at && row.change.kind !== 'why' && row.change.kind !== 'objective');
  const nets = [...new Set(since.map(kindOf))].map((kind) => {
    const rows = since.filter((row) => kindOf(row) === kind);
    return { kind, rows, net: rows.reduce((sum, row) => sum + wayOf(row), 0) };
  });
  const moving = nets.filter(({ kind, net }) => kind === EFFORT || kind === 'must do' || Math.abs(net) > LEAST);
  const most = moving.reduce<(typeof moving)[number] | null>((best, one) => (best === null || Math.abs(one.net) > Math.abs(best.net) ? one : best), null);
  if (most === null) return null;
  const way = (row: Trail) => Math.sign(most.net) * wayOf(row);
  return most.rows.reduce((best, row) => (way(row) > way(best) ? row : best));
}

function kindOf({ change }: Trail): string {
  if (change.kind === 'rated') return change.criterion;
  return change.kind === 'must do' ? change.kind : 'feedback';
}

/** Effort is no part of the value: what was said with it in one act is. */
function wayOf({ change, value: { from, to } }: Trail): number {
  if (change.kind === 'rated' && change.criterion === EFFORT) return 0;
  if (from === null || to === null) return from === to ? 0 : to === null ? -WHOLE : WHOLE;
  return to - from;
}
