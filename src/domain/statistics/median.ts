/** The middle of the numbers; of an even count the mean of the middle two. Throws RangeError on an empty list. */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError('The median of nothing is not a number.');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle]!;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}
