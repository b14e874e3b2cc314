/** Ids by score, highest first; equal scores keep the order they came in. */
export function ranking(scores: Readonly<Record<string, number>>): string[] {
  return Object.keys(scores).sort((a, b) => scores[b]! - scores[a]!);
}

/** 1 + how many have a higher score: equal scores share the best rank, and the next rank is skipped. */
export function competitionRanks(scores: Readonly<Record<string, number>>): Record<string, number> {
  const all = Object.values(scores);
  return Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, 1 + all.filter((other) => other > score).length]));
}
