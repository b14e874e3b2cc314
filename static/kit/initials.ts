/** The first letters of the first and the last word of a name, at most two; `?` for a name without letters or digits. */
export function initialsOf(name: string): string {
  const found = name.replace(/\(.*\)/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const ends = found.length > 1 ? [found[0]!, found.at(-1)!] : found;
  return ends.map((word) => [...word][0]!.toUpperCase()).join('') || '?';
}
