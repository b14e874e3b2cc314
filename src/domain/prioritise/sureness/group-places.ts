/** The places from and to (without) of a group. */
export interface Segment {
  from: number;
  to: number;
}

/** Puts items group (0, 1 or 2) after group, each in the order given: each item's place, and the groups' segments. */
export function placesByGroup(groups: readonly number[]): { places: Uint32Array; segments: readonly Segment[] } {
  const places = new Uint32Array(groups.length);
  const segments: Segment[] = [];
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
