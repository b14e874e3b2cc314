/** A text that may say the same as another. */
export interface Candidate {
  words: string;
}

/** Two texts of which this share of their words is common say the same. */
const SAME_WORDS = 0.6;

/** Words in the same order weigh more: a smaller share of common pairs is enough. */
const SAME_PAIRS = 0.35;

/** One or two words in common say nothing. */
const LEAST_WORDS = 3;

/** The tokens of a text: lower case, split at white space, nothing else removed. */
function tokensOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The share of their words that two texts have in common, |A∩B| / |A∪B|, 0–1; 0 where neither has any. */
export function jaccardOfWords(a: string, b: string): number {
  return jaccard(new Set(tokensOf(a)), new Set(tokensOf(b)));
}

/** The same of their pairs of adjacent words, in order; a text of one word has no pair. */
export function jaccardOfPairs(a: string, b: string): number {
  return jaccard(pairsOf(tokensOf(a)), pairsOf(tokensOf(b)));
}

/**
 * Those that say nearly the same as `words`, the most alike first: enough words or enough pairs of words in common,
 * signs left aside. A text of fewer than three different words is like nothing. It is a hint: a person decides.
 */
export function nearDuplicates<Text extends Candidate>(words: string, candidates: readonly Text[]): Text[] {
  const said = tokensOf(withoutSigns(words));
  const own = { words: new Set(said), pairs: pairsOf(said) };
  if (own.words.size < LEAST_WORDS) return [];
  const scored = candidates.flatMap((candidate) => {
    const tokens = tokensOf(withoutSigns(candidate.words));
    const [byWords, byPairs] = [jaccard(own.words, new Set(tokens)), jaccard(own.pairs, pairsOf(tokens))];
    return byWords >= SAME_WORDS || byPairs >= SAME_PAIRS ? [{ candidate, alike: byWords + byPairs }] : [];
  });
  return scored.sort((a, b) => b.alike - a.alike).map(({ candidate }) => candidate);
}

function withoutSigns(text: string): string {
  return text.replace(/['’]/g, '').replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ');
}

function pairsOf(tokens: readonly string[]): Set<string> {
  return new Set(tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const each of a) if (b.has(each)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
