/** The list with the one at place `from` at place `to`. Places outside of the list are its ends. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), list[from]!, ...rest.slice(place)];
}
