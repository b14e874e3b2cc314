import { fewestMoves } from './fewest-moves';
import type { Move } from './move';

/**
 * The moves that bring `rows` to their places in the order wanted, first to last; each goes right after the one before it
 * there, which stands where it should by then, or before the first that does. Rows that already stand right among the
 * others have no move, so that a plan that was carried out has none left. What `now` does not hold is left out, and what is
 * neither a row nor wanted stays where it is.
 */
export function movePlan(now: readonly string[], wanted: readonly string[], rows: ReadonlySet<string>): Move[] {
  const there = new Set(now);
  const order = wanted.filter((id) => there.has(id));
  const moving = new Set(fewestMoves(now, order, (id) => !rows.has(id)));
  const first = order.find((id) => !moving.has(id));
  return order.flatMap((issue, at): Move[] => {
    if (!moving.has(issue)) return [];
    const before = order[at - 1];
    if (before !== undefined) return [{ issue, after: before }];
    return first === undefined ? [] : [{ issue, before: first }];
  });
}

/** Moves one after the other as Jira takes them at once: several that follow each other, at most `most`. */
export function groupMoves(moves: readonly Move[], most: number): { issues: string[]; beside: Move }[] {
  const groups: { issues: string[]; beside: Move }[] = [];
  for (const move of moves) {
    const last = groups.at(-1);
    const follows = last && 'after' in move && move.after === last.issues.at(-1);
    if (follows && last.issues.length < most) last.issues.push(move.issue);
    else groups.push({ issues: [move.issue], beside: move });
  }
  return groups;
}
