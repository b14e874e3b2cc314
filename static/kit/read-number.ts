/** A number of 0 or more from what somebody typed, with a point or a comma; null for anything else. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
