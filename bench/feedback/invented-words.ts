import type { SeededRandom } from '../../local/sample/seeded-random';

const SYLLABLES = ['ba', 'ber', 'cor', 'da', 'den', 'dri', 'el', 'fer', 'ga', 'har', 'in', 'ka', 'lo', 'mar', 'ne', 'or', 'pe', 'qui', 'ra', 'sa', 'ter', 'tim', 'u', 'vo', 'wen', 'xi', 'yar', 'zo'];
const KNOWN = 4000;

/** Says so many invented words; some are said often and most seldom, as in a language, so that they pack as prose does. */
export type Speaker = (words: number) => string;

/** A speaker of a language of its own. */
export function makeSpeaker(random: SeededRandom): Speaker {
  const known = Array.from({ length: KNOWN }, () => wordOf(random));
  const one = () => known[Math.floor(KNOWN ** random.next()) - 1]!;
  return (words) => Array.from({ length: words }, one).join(' ');
}

/** A name of two invented words and a number that no other has. */
export function nameOf(random: SeededRandom, number: number): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return `${capital(wordOf(random))} ${capital(wordOf(random))} ${number}`;
}

function wordOf(random: SeededRandom): string {
  return Array.from({ length: random.whole(1, 4) }, () => random.pick(SYLLABLES)).join('');
}
