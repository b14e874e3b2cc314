import { pathTemplate } from '../../local/forge/path-template';
import type { Exchange } from './exchange';
import type { Known } from './known-differences';

/** What a witness said of exchanges, each thing once: `GET /rest/api/3/issue/{issue} 200 answer/fields: …`. */
export function differencesIn(exchanges: readonly Exchange[], said: readonly (readonly string[])[]): string[] {
  const all = exchanges.flatMap(({ method, path, status }, i) => (said[i] ?? []).map((sentence) => `${method} ${pathTemplate(path)} ${status} ${sentence}`));
  return [...new Set(all)].sort();
}

/** The differences that nobody knows. */
export function unknownAmong(differences: readonly string[], known: readonly Known[]): string[] {
  return differences.filter((difference) => !known.some(([beginning]) => difference.startsWith(beginning)));
}

/** The known differences that are none any more. */
export function goneFrom(differences: readonly string[], known: readonly Known[]): string[] {
  return known.map(([beginning]) => beginning).filter((beginning) => !differences.some((difference) => difference.startsWith(beginning)));
}
