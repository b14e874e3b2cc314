/**
 * Places for labels of one height, as near to where they are wanted (from above, in order) as can be without covering each
 * other or passing `bottom`; when there is no room for all they begin above.
 */
export function spread(wanted: readonly number[], height: number, bottom: number): number[] {
  const places = [...wanted];
  for (let at = 1; at < places.length; at += 1) places[at] = Math.max(places[at]!, places[at - 1]! + height);
  let limit = bottom;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    limit -= height;
    places[at] = Math.min(places[at]!, limit);
    limit = places[at]!;
  }
  return places;
}
