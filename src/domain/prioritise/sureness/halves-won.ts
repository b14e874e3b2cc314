/**
 * 2 where the first key is higher, 1 where they are equal, 0 where it is lower; of keys that are not negative. Without a
 * branch: which of two close items is ahead cannot be foretold.
 */
export function halvesWon(first: number, second: number): number {
  return ((second - first) >>> 31) + 1 - ((first - second) >>> 31);
}
