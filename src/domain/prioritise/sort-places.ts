/** So few places are put in order the quickest by moving each up to where it belongs. */
const FEW = 24;

/**
 * Sorts places (0, 1, 2 …) by their scores, highest first, equal ones as `compare` says. `compare` has to put a higher score
 * first itself. Where the scores spread, places are first shared out to buckets by them, so that few are left to compare.
 */
export function sortPlaces(places: readonly number[], scores: Float64Array, compare: (a: number, b: number) => number): number[] {
  const shared = shareOut(places, scores);
  if (!shared) return [...places].sort(compare);
  const { sorted, ends } = shared;
  let start = 0;
  for (const end of ends) {
    if (end - start > FEW) sortMany(sorted, start, end, compare);
    else sortFew(sorted, start, end, compare);
    start = end;
  }
  return sorted;
}

/** The places bucket by bucket, and where each bucket ends; null where the scores are all the same, or as far apart as no figures are. Two places a bucket, if they spread evenly. */
function shareOut(places: readonly number[], scores: Float64Array): { sorted: number[]; ends: Uint32Array } | null {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const place of places) {
    const score = scores[place]!;
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
  }
  const last = places.length >> 1;
  const scale = last / (highest - lowest);
  if (!Number.isFinite(highest - lowest) || !Number.isFinite(scale)) return null;
  const bucketOf = (place: number) => Math.floor((highest - scores[place]!) * scale);
  const starts = new Uint32Array(last + 2);
  for (const place of places) starts[bucketOf(place) + 1]! += 1;
  for (let bucket = 1; bucket < starts.length; bucket += 1) starts[bucket]! += starts[bucket - 1]!;
  const sorted = new Array<number>(places.length).fill(0);
  // Each place moves its bucket's start on by one: in the end it stands where the bucket ends.
  for (const place of places) sorted[starts[bucketOf(place)]!++] = place;
  return { sorted, ends: starts.subarray(0, last + 1) };
}

function sortFew(places: number[], start: number, end: number, compare: (a: number, b: number) => number): void {
  for (let at = start + 1; at < end; at += 1) {
    const place = places[at]!;
    let to = at;
    for (; to > start && compare(places[to - 1]!, place) > 0; to -= 1) places[to] = places[to - 1]!;
    places[to] = place;
  }
}

function sortMany(places: number[], start: number, end: number, compare: (a: number, b: number) => number): void {
  places.slice(start, end).sort(compare).forEach((place, at) => (places[start + at] = place));
}
