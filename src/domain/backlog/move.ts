/** One item's way to its new place: right after another, or right before it. Both by id. */
export type Move = { issue: string; after: string } | { issue: string; before: string };

/** The order that moves lead to, done one after the other. What it does not hold is passed over. */
export function afterMoves(order: readonly string[], moves: readonly Move[]): string[] {
  const after = [...order];
  for (const move of moves) {
    const from = after.indexOf(move.issue);
    const beside = 'after' in move ? move.after : move.before;
    if (from < 0 || beside === move.issue || !after.includes(beside)) continue;
    after.splice(from, 1);
    after.splice(after.indexOf(beside) + ('after' in move ? 1 : 0), 0, move.issue);
  }
  return after;
}
