import { placesOf } from './places-of';
import { risingRun } from './rising-run';

/**
 * The fewest items that have to move to bring one order into another, in the order wanted: all but a longest common order
 * that holds everything that `stays`. Items that are not in both orders are left out; so is what stays, whatever is wanted.
 */
export function fewestMoves(now: readonly string[], wanted: readonly string[], stays: (id: string) => boolean = () => false): string[] {
  const places = placesOf(now);
  const both = wanted.filter((id) => places.has(id));
  const passed = passedOf(now, placesOf(both), stays);
  const free = both.filter((id) => !stays(id));
  const there = passedOf(both, places, stays);
  const kept = risingRun(free.flatMap((id) => (passed.get(id) === there.get(id) ? places.get(id)! : [])));
  return free.filter((id) => !kept.has(places.get(id)!));
}

/** How many of what stays stand before each item, of those that the other order holds too. */
function passedOf(order: readonly string[], other: ReadonlyMap<string, number>, stays: (id: string) => boolean): Map<string, number> {
  const passed = new Map<string, number>();
  let count = 0;
  for (const id of order) {
    passed.set(id, count);
    if (stays(id) && other.has(id)) count += 1;
  }
  return passed;
}
