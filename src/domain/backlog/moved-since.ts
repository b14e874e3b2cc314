import { placesOf } from './places-of';
import { risingRun } from './rising-run';

/** Those that no longer stand to some other as they did, in the order they had. What is not in both orders is left out. */
export function outOfOrder(seen: readonly string[], now: readonly string[]): string[] {
  const places = placesOf(now);
  const both = seen.filter((id) => places.has(id));
  const at = both.map((id) => places.get(id)!);
  const lowest = [...at];
  for (let i = at.length - 2; i >= 0; i -= 1) lowest[i] = Math.min(at[i]!, lowest[i + 1]!);
  let highest = -1;
  return both.filter((_, i) => {
    const before = highest;
    highest = Math.max(highest, at[i]!);
    return before > at[i]! || lowest[i]! < at[i]!;
  });
}

/**
 * Those that somebody moved since an order was seen. Of items that have changed their order those are meant that Jira's
 * history names (`named`); where it does not explain everything, the fewest others that do.
 */
export function movedSince(seen: readonly string[], now: readonly string[], named: ReadonlySet<string>): Set<string> {
  const involved = outOfOrder(seen, now);
  if (involved.length === 0) return new Set();
  const places = placesOf(now);
  const others = seen.filter((id) => places.has(id) && !named.has(id));
  const kept = risingRun(others.map((id) => places.get(id)!));
  return new Set([...involved.filter((id) => named.has(id)), ...others.filter((id) => !kept.has(places.get(id)!))]);
}
