/** A letter that is a word of its own, as in Chinese and Japanese, or a run of letters and digits. */
const TERM = /[\u3040-\u30ff\u3400-\u9fff]|[^\s\p{P}\p{S}\p{Z}\p{C}\u3040-\u30ff\u3400-\u9fff]+/gu;

/** The words of a text as a search knows them: lower case, without accents and signs, each once. */
export function termsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(TERM) ?? [])];
}
