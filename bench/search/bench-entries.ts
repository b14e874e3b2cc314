import { seededRandom, type SeededRandom } from '../../local/sample/seeded-random';
import type { SearchEntry } from '../../src/contract';

const SEED = 11;
const SYLLABLES = ['ba', 're', 'ti', 'on', 'mar', 'ket', 'port', 'al', 'in', 'vo', 'ice', 'ship', 'ment', 'ter', 'lo', 'gin', 'ex', 'cel', 'ro', 'map', 'pay', 'ta', 'ble', 'gr', 'id', 'con', 'fig', 'sy', 'nc'];
const COMMON = ['the', 'we', 'to', 'and', 'a', 'of', 'in', 'it', 'is', 'for', 'our', 'not', 'with', 'on', 'every', 'need', 'customers', 'when', 'export', 'please'];
const VOCABULARY = 20_000;
const CUSTOMERS = 10_000;

/** Made-up feedback, the same for the same number: few words are common, most are rare, as in what people write. */
export function benchEntries(count: number): SearchEntry[] {
  const random = seededRandom(SEED);
  const rare = Array.from({ length: VOCABULARY }, () => Array.from({ length: random.whole(1, 4) }, () => random.pick(SYLLABLES)).join(''));
  const word = () => (random.chance(0.45) ? random.pick(COMMON) : rare[Math.floor(VOCABULARY * random.next() ** 3)]!);
  return Array.from({ length: count }, (_, at) => benchEntry(at, word, rare, random));
}

function benchEntry(at: number, word: () => string, rare: readonly string[], random: SeededRandom): SearchEntry {
  const customer = random.whole(0, CUSTOMERS - 1);
  return {
    id: `f${at}`,
    customer: `c${customer}`,
    customerName: `${rare[customer]!} Company ${customer}`,
    words: Array.from({ length: random.whole(8, 30) }, word).join(' '),
    day: '2026-03-01',
    there: true,
    merged: false,
    internal: false,
    linked: random.chance(0.5),
  };
}
