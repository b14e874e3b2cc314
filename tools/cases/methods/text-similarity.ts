import { jaccardOfPairs, jaccardOfWords } from '../../../src/domain/feedback/similarity';

interface Input {
  a: string;
  b: string;
}

/** How alike two texts are by their words, and by their pairs of adjacent words. */
export function computeTextSimilarity({ a, b }: Input): unknown {
  return { jaccard_words: jaccardOfWords(a, b), jaccard_shingle2: jaccardOfPairs(a, b) };
}
