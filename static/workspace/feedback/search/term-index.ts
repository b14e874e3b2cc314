import { bestOf } from './best-of';
import { isOneEdit } from './one-edit';
import { termsOf } from './terms-of';

/** Texts by their words. A text is known by its place: 0 for the first that was added. */
export interface TermIndex {
  /** Adds a text of a title, which weighs double, and a body; answers its place. */
  add(title: string, body: string): number;
  remove(place: number): void;
  /** The best texts for what was typed among those at the places that count: each word of it is, begins or nearly is a word of the text. */
  find(typed: string, most: number, counts: (place: number) => boolean): Found[];
  /** The best texts that have words of a text in common, rare words weighing more. */
  alike(text: string, most: number): Found[];
}

/** A text that was found, and how well it fits. */
export interface Found {
  place: number;
  score: number;
}

/** Shorter words have too many neighbours that mean something else. */
const MISSPELT_FROM = 5;
const MOST_WORDS = 12;
const [BEGINS, NEARLY] = [0.6, 0.3];
const TITLE = 2;

/** Makes an empty index: postings by word, and one pass over the words for each that is looked for. */
export function makeTermIndex(): TermIndex {
  /** Each posting is a place doubled, plus one where the word stands in the title. */
  const postings = new Map<string, number[]>();
  const gone = new Set<number>();
  let count = 0;

  function post(text: string, posting: number): void {
    for (const term of termsOf(text)) {
      const known = postings.get(term);
      if (known) known.push(posting);
      else postings.set(term, [posting]);
    }
  }

  /** Raises each text's part to what a word found is worth in it. */
  function raise(parts: Float32Array, found: readonly number[], close: number): void {
    const worth = close * Math.log1p(count / found.length);
    for (const posting of found) {
      const part = posting & 1 ? worth * TITLE : worth;
      if (parts[posting >> 1]! < part) parts[posting >> 1] = part;
    }
  }

  function partsOf(word: string): Float32Array {
    const parts = new Float32Array(count);
    for (const [term, found] of postings) {
      if (term === word) raise(parts, found, 1);
      else if (term.startsWith(word)) raise(parts, found, (BEGINS * word.length) / term.length);
      else if (word.length >= MISSPELT_FROM && isOneEdit(word, term)) raise(parts, found, NEARLY);
    }
    return parts;
  }

  function best(scores: Float32Array, most: number): Found[] {
    for (const place of gone) scores[place] = 0;
    return bestOf(scores, most).map((place) => ({ place, score: scores[place]! }));
  }

  return {
    add(title, body) {
      post(title, count * 2 + 1);
      post(body, count * 2);
      count += 1;
      return count - 1;
    },
    remove: (place) => void gone.add(place),
    find(typed, most, counts) {
      const [first, ...others] = termsOf(typed).slice(0, MOST_WORDS).map(partsOf);
      if (!first) return [];
      for (const parts of others) for (let at = 0; at < count; at += 1) first[at] = first[at]! && parts[at]! && first[at]! + parts[at]!;
      for (let at = 0; at < count; at += 1) if (first[at]! > 0 && !counts(at)) first[at] = 0;
      return best(first, most);
    },
    alike(text, most) {
      const scores = new Float32Array(count);
      for (const term of termsOf(text)) {
        const found = postings.get(term) ?? [];
        const worth = Math.log1p(count / found.length);
        for (const posting of found) if (!(posting & 1)) scores[posting >> 1]! += worth;
      }
      return best(scores, most);
    },
  };
}
