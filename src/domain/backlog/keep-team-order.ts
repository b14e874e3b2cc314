/** A run of neighbours longer than this is taken as one tie: to ask of every two would take too long. */
const LONGEST = 40;

/**
 * An order in which two that are too close to call stand as the team has them, as far as that leaves every other two as they
 * were. `order` is computed, `close` says of two neighbours of it, and of any two, whether they are too close; `place` is where
 * the team has an item.
 */
export function keepTeamOrder(order: readonly string[], close: (first: string, second: string) => boolean, place: (id: string) => number): string[] {
  const kept: string[] = [];
  let run: string[] = [];
  order.forEach((id, at) => {
    run.push(id);
    const next = order[at + 1];
    if (next !== undefined && close(id, next)) return;
    kept.push(...settle(run, close, place));
    run = [];
  });
  return kept;
}

/** Takes again and again the first in the team's order that no other has to come before. */
function settle(run: readonly string[], close: (first: string, second: string) => boolean, place: (id: string) => number): string[] {
  const byTeam = [...run].sort((a, b) => place(a) - place(b));
  if (run.length > LONGEST || run.length < 2) return byTeam;
  const left = [...run];
  const settled: string[] = [];
  while (left.length > 0) {
    const next = byTeam.find((id) => left.includes(id) && left.slice(0, left.indexOf(id)).every((before) => close(before, id)))!;
    left.splice(left.indexOf(next), 1);
    settled.push(next);
  }
  return settled;
}
