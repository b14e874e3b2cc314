/** Where items stand that are put group after group, each group in the order given. */
export interface GroupPlaces {
  /** Each item's place. */
  places: Uint32Array;
  /** The places from and to (without) of each group. */
  segments: readonly { from: number; to: number }[];
}

/** Puts items group (0, 1 or 2) after group. */
export function placesByGroup(groups: readonly number[]): GroupPlaces {
  const places = new Uint32Array(groups.length);
  const segments: { from: number; to: number }[] = [];
  let to = 0;
  for (const group of [0, 1, 2]) {
    const from = to;
    groups.forEach((each, item) => {
      if (each === group) places[item] = to++;
    });
    if (to > from) segments.push({ from, to });
  }
  return { places, segments };
}
