import { STEPS } from '../prioritise/model';

/** Where the answers to one question lie: who stands at either end, and how far apart the ends are. */
export interface Spread {
  low: number;
  high: number;
  /** Who said the least, and who said the most; empty when all said the same. */
  least: readonly string[];
  most: readonly string[];
}

/** The ends of what people said, by person; null when nobody said anything. */
export function spreadOf(said: ReadonlyMap<string, number>): Spread | null {
  if (said.size === 0) return null;
  const low = Math.min(...said.values());
  const high = Math.max(...said.values());
  const who = (figure: number) => (low === high ? [] : [...said].filter(([, one]) => one === figure).map(([person]) => person));
  return { low, high, least: who(low), most: who(high) };
}

/** How many steps of the scale lie between the two ends, rounded. */
export function stepsApart({ low, high }: Pick<Spread, 'low' | 'high'>): number {
  return Math.round((high - low) / (STEPS[1] - STEPS[0]));
}

/** Who are so many steps apart have something to tell each other. */
export const WORTH_A_TALK = 2;

/** Who of `all` who answered speaks first: those at the two ends; where that is everybody, and more than two, the fewer at one of them. */
export function speakersOf({ least, most }: Spread, all: number): readonly string[] {
  const both = [...least, ...most];
  if (both.length < all || all <= 2 || least.length === most.length) return both;
  return least.length < most.length ? least : most;
}
