/** A circle in a drawing, in px. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** The circle that is meant at a point: of those within reach the one whose middle is nearest, by its own size, so that a small one on a large one can be had. */
export function bubbleAt<T extends Circle>(bubbles: readonly T[], x: number, y: number, reach: number): T | null {
  let [meant, least] = [null as T | null, Infinity];
  for (const bubble of bubbles) {
    const away = Math.hypot(bubble.x - x, bubble.y - y);
    if (away > Math.max(bubble.r, reach)) continue;
    const share = away / Math.max(bubble.r, 1);
    if (share >= least) continue;
    [meant, least] = [bubble, share];
  }
  return meant;
}
