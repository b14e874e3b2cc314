/**
 * The longest run of rising numbers in a list, whose parts need not lie side by side; of several that are as long, always the
 * same one. The numbers are distinct. By patience sorting, O(n log n): Schensted 1961.
 */
export function risingRun(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const at = firstAbove(tails, number);
    before.set(number, tails[at - 1]);
    tails[at] = number;
  }
  const run = new Set<number>();
  for (let number = tails.at(-1); number !== undefined; number = before.get(number)) run.add(number);
  return run;
}

/** The index of the first that is larger, or the length. The list rises. */
function firstAbove(rising: readonly number[], number: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rising[middle]! > number) to = middle;
    else from = middle + 1;
  }
  return from;
}
