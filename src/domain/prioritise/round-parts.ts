/**
 * Whole numbers for the parts of a value that add up to the rounded value: each part is floored and the points left
 * over go to the largest fractions, the earlier part first on equal ones (largest remainder).
 */
export function roundParts(parts: Readonly<Record<string, number>>, whole: number): Record<string, number> {
  const keys = Object.keys(parts);
  const rounded = Object.fromEntries(keys.map((key) => [key, Math.floor(parts[key]!)]));
  let left = Math.round(whole) - Object.values(rounded).reduce((sum, part) => sum + part, 0);
  const byFraction = [...keys].sort((a, b) => (parts[b]! % 1) - (parts[a]! % 1));
  for (const key of byFraction) {
    if (left <= 0) break;
    rounded[key] = rounded[key]! + 1;
    left -= 1;
  }
  return rounded;
}
