/** Sorts the places 0 to `count` (without) by their keys, which stand from `base` on, from the highest down; the array is used again. */
export type SortPlaces = (keys: Int32Array, base: number, count: number) => Uint32Array;

/** A bucket with more than these is filled into buckets of its own. */
const CROWD = 24;

/**
 * Makes a sort of up to `most` keys that are not negative: a pass of buckets over their range, about one key to a bucket,
 * again for buckets that are crowded, and a pass of insertion for what is left. Equal keys keep their order.
 */
export function makeSortPlaces(most: number): SortPlaces {
  const bits = 33 - Math.clz32(most);
  const all = Uint32Array.from({ length: most }, (_, place) => place);
  const sorted = new Uint32Array(most);
  const levels: { ends: Uint32Array; source: Uint32Array }[] = [];

  /** Fills the places of `source` between two ends into the same stretch of `sorted`. */
  function fill(keys: Int32Array, base: number, source: Uint32Array, from: number, to: number, depth: number): void {
    const [least, greatest] = extremes(keys, base, source, from, to);
    const drop = Math.max(0, 32 - Math.clz32(greatest - least) - bits);
    const count = ((greatest - least) >>> drop) + 1;
    const { ends, source: crowd } = (levels[depth] ??= { ends: new Uint32Array(2 ** bits + 1), source: new Uint32Array(most) });
    ends.fill(0, 0, count + 1);
    for (let at = from; at < to; at += 1) ends[((greatest - keys[base + source[at]!]!) >>> drop) + 1]! += 1;
    let fullest = 0;
    let sum = from;
    for (let bucket = 0; bucket <= count; bucket += 1) {
      const own = ends[bucket]!;
      fullest = Math.max(fullest, own);
      sum += own;
      ends[bucket] = sum;
    }
    for (let at = from; at < to; at += 1) {
      const place = source[at]!;
      sorted[ends[(greatest - keys[base + place]!) >>> drop]!++] = place;
    }
    if (fullest <= CROWD || drop === 0) return;
    for (let bucket = 0, start = from; bucket < count; start = ends[bucket]!, bucket += 1) {
      if (ends[bucket]! - start <= CROWD) continue;
      crowd.set(sorted.subarray(start, ends[bucket]), start);
      fill(keys, base, crowd, start, ends[bucket]!, depth + 1);
    }
  }

  return (keys, base, count) => {
    fill(keys, base, all, 0, count, 0);
    insert(keys, base, sorted, count);
    return sorted;
  };
}

function extremes(keys: Int32Array, base: number, source: Uint32Array, from: number, to: number): [number, number] {
  let least = keys[base + source[from]!]!;
  let greatest = least;
  for (let at = from + 1; at < to; at += 1) {
    const key = keys[base + source[at]!]!;
    least = Math.min(least, key);
    greatest = Math.max(greatest, key);
  }
  return [least, greatest];
}

/** Puts places in the order of their keys that nearly are. */
function insert(keys: Int32Array, base: number, places: Uint32Array, count: number): void {
  let last = keys[base + places[0]!]!;
  for (let at = 1; at < count; at += 1) {
    const place = places[at]!;
    const key = keys[base + place]!;
    if (key <= last) {
      last = key;
      continue;
    }
    let to = at;
    while (to > 0 && keys[base + places[to - 1]!]! < key) {
      places[to] = places[to - 1]!;
      to -= 1;
    }
    places[to] = place;
  }
}
