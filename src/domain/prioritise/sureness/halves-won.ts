/** 2 where the first figure is higher, 1 where they are equal, 0 where it is lower. */
export function halvesWon(first: number, second: number): number {
  return (first > second ? 1 : 0) + (first >= second ? 1 : 0);
}
