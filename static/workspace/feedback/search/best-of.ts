/** The best `most` of the places 0 … `count` − 1 by score, the best first; a score of 0 is none. Equal ones: the later place first. */
export function bestOf(scores: Float32Array, most: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let place = scores.length - 1; place >= 0; place -= 1) {
    const score = scores[place]!;
    if (score <= least) continue;
    let at = best.length;
    while (at > 0 && scores[best[at - 1]!]! < score) at -= 1;
    best.splice(at, 0, place);
    if (best.length > most) best.pop();
    if (best.length === most) least = scores[best[most - 1]!]!;
  }
  return best;
}
