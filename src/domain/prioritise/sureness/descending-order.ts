/** Puts the places `from` to `to` in descending order of their keys; the array is used again. */
export type SortDescending = (keys: Int32Array, from: number, to: number) => Uint32Array;

/**
 * Makes a sort for up to `most` keys: two passes of buckets over the leading bits that the keys differ in, and a pass
 * of insertion for what is left. Equal keys keep their order.
 */
export function makeSortDescending(most: number): SortDescending {
  const bits = Math.min(11, Math.max(4, 32 - Math.clz32(most)));
  const mask = 2 ** bits - 1;
  const [low, high] = [new Uint32Array(mask + 2), new Uint32Array(mask + 2)];
  const [half, places] = [new Uint32Array(most), new Uint32Array(most)];
  return (keys, from, to) => {
    const [least, greatest] = extremes(keys, from, to);
    const shift = Math.max(0, 32 - Math.clz32(greatest - least) - 2 * bits);
    low.fill(0);
    high.fill(0);
    for (let place = from; place < to; place += 1) {
      const digits = (greatest - keys[place]!) >>> shift;
      low[(digits & mask) + 1]! += 1;
      high[(digits >>> bits) + 1]! += 1;
    }
    for (let digit = 1; digit <= mask; digit += 1) {
      low[digit]! += low[digit - 1]!;
      high[digit]! += high[digit - 1]!;
    }
    for (let place = from; place < to; place += 1) {
      half[low[((greatest - keys[place]!) >>> shift) & mask]!++] = place;
    }
    for (let at = 0; at < to - from; at += 1) {
      const place = half[at]!;
      places[high[(greatest - keys[place]!) >>> shift >>> bits]!++] = place;
    }
    insert(keys, places, to - from);
    return places;
  };
}

function extremes(keys: Int32Array, from: number, to: number): [number, number] {
  let least = keys[from]!;
  let greatest = least;
  for (let place = from + 1; place < to; place += 1) {
    const key = keys[place]!;
    if (key < least) least = key;
    if (key > greatest) greatest = key;
  }
  return [least, greatest];
}

function insert(keys: Int32Array, places: Uint32Array, count: number): void {
  for (let at = 1; at < count; at += 1) {
    const place = places[at]!;
    const key = keys[place]!;
    let to = at;
    while (to > 0 && keys[places[to - 1]!]! < key) {
      places[to] = places[to - 1]!;
      to -= 1;
    }
    places[to] = place;
  }
}
