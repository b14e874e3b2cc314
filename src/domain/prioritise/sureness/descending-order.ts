/** Puts the places `from` to `to` in descending order of their keys; the array is used again. */
export type SortDescending = (keys: Int32Array, from: number, to: number) => Uint32Array;

/**
 * Makes a sort for up to `most` keys that are spread somewhat evenly: one pass of buckets over their range, about one
 * key to a bucket, and a pass of insertion for what is left. Equal keys keep their order.
 */
export function makeSortDescending(most: number): SortDescending {
  const bits = 33 - Math.clz32(most);
  const starts = new Uint32Array(2 ** bits + 1);
  const places = new Uint32Array(most);
  return (keys, from, to) => {
    let least = keys[from]!;
    let greatest = least;
    for (let place = from + 1; place < to; place += 1) {
      const key = keys[place]!;
      if (key < least) least = key;
      if (key > greatest) greatest = key;
    }
    const shift = Math.max(0, 32 - Math.clz32(greatest - least) - bits);
    const buckets = ((greatest - least) >>> shift) + 1;
    starts.fill(0, 0, buckets + 1);
    for (let place = from; place < to; place += 1) starts[((greatest - keys[place]!) >>> shift) + 1]! += 1;
    for (let bucket = 1, sum = 0; bucket <= buckets; bucket += 1) {
      sum += starts[bucket]!;
      starts[bucket] = sum;
    }
    for (let place = from; place < to; place += 1) places[starts[(greatest - keys[place]!) >>> shift]!++] = place;
    insert(keys, places, to - from);
    return places;
  };
}

function insert(keys: Int32Array, places: Uint32Array, count: number): void {
  let before = keys[places[0]!]!;
  for (let at = 1; at < count; at += 1) {
    const place = places[at]!;
    const key = keys[place]!;
    if (key <= before) {
      before = key;
      continue;
    }
    let to = at;
    while (to > 0 && keys[places[to - 1]!]! < key) {
      places[to] = places[to - 1]!;
      to -= 1;
    }
    places[to] = place;
  }
}
