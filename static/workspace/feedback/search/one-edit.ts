/** True when one letter more, one less, one other or two neighbours swapped make one word of the other. Equal words are not. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length);
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
  if (left[0].length <= 1 && left[1].length <= 1) return true;
  return left[0].length === 2 && left[1].length === 2 && left[0][0] === left[1][1] && left[0][1] === left[1][0];
}
