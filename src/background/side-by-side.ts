/** So many requests at once leave room for people's. */
export const SIDE_BY_SIDE = 5;

/** Some things in the batches that are done side by side, in their order. */
export function batchesOf<Thing>(things: readonly Thing[]): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / SIDE_BY_SIDE) }, (_, at) => things.slice(at * SIDE_BY_SIDE, (at + 1) * SIDE_BY_SIDE));
}
