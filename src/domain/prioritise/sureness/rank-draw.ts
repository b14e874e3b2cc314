/** The ranks (from 0) of items. */
export type Ranks = Uint16Array | Uint32Array;

/** What is ranked: the keys from `from` to `to` (without). The rank of key k is written at k + shift, from `best` on. */
export interface Ranked {
  from: number;
  to: number;
  shift: number;
  best: number;
}

/** Ranks keys from the highest on. Equal ones take turns: `turn` grows from draw to draw. */
export type RankDraw = (keys: Int32Array, ranked: Ranked, turn: number, ranks: Ranks) => void;

/**
 * Makes a ranking of up to `most` keys that are not negative and spread somewhat evenly: one pass of buckets over their
 * range, about one key to a bucket, and a pass of insertion for what is left.
 */
export function makeRankDraw(most: number): RankDraw {
  const bits = 33 - Math.clz32(most);
  const starts = new Uint32Array(2 ** bits + 1);
  const places = new Uint32Array(most);
  return (keys, { from, to, shift, best }, turn, ranks) => {
    fillBuckets(keys, from, to, bits, starts, places);
    const tied = insert(keys, places, to - from);
    for (let at = 0; at < to - from; at += 1) ranks[places[at]! + shift] = best + at;
    if (tied) takeTurns(keys, places, to - from, turn, ranks, shift, best);
  };
}

function fillBuckets(keys: Int32Array, from: number, to: number, bits: number, starts: Uint32Array, places: Uint32Array): void {
  let least = keys[from]!;
  let greatest = least;
  for (let place = from + 1; place < to; place += 1) {
    const key = keys[place]!;
    least = Math.min(least, key);
    greatest = Math.max(greatest, key);
  }
  const drop = Math.max(0, 32 - Math.clz32(greatest - least) - bits);
  const buckets = ((greatest - least) >>> drop) + 1;
  starts.fill(0, 0, buckets + 1);
  for (let place = from; place < to; place += 1) starts[((greatest - keys[place]!) >>> drop) + 1]! += 1;
  let sum = 0;
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    sum += starts[bucket]!;
    starts[bucket] = sum;
  }
  for (let place = from; place < to; place += 1) places[starts[(greatest - keys[place]!) >>> drop]!++] = place;
}

/** Puts places in the order of their keys that nearly are; equal ones stay as they are. Answers whether there are any. */
function insert(keys: Int32Array, places: Uint32Array, count: number): boolean {
  let tied = false;
  let last = keys[places[0]!]!;
  for (let at = 1; at < count; at += 1) {
    const place = places[at]!;
    const key = keys[place]!;
    if (key < last) {
      last = key;
      continue;
    }
    let to = at;
    while (to > 0 && keys[places[to - 1]!]! < key) {
      places[to] = places[to - 1]!;
      to -= 1;
    }
    places[to] = place;
    tied ||= to > 0 && keys[places[to - 1]!] === key;
  }
  return tied;
}

function takeTurns(keys: Int32Array, places: Uint32Array, count: number, turn: number, ranks: Ranks, shift: number, best: number): void {
  for (let first = 0; first < count; ) {
    let next = first + 1;
    while (next < count && keys[places[next]!] === keys[places[first]!]) next += 1;
    const tied = next - first;
    for (let one = 0; tied > 1 && one < tied; one += 1) ranks[places[first + one]! + shift] = best + first + ((one + turn) % tied);
    first = next;
  }
}
