import { makePertTable, slicesOf } from '../../statistics/pert-table';
import { fillWords, seedStream, STATE_WORDS } from '../../statistics/random-words';
import { MOST_DRAWS } from './chance-before';
import { HAIR, type Effort } from './capacity-line';

/** How many efforts are drawn at most in all: of many items each is drawn less often. */
const AT_MOST = 2_000_000;
const LEAST_DRAWS = 200;

/**
 * The chance (0–1) that efforts, each drawn from PERT(low, likely, high) by a stream of its own, add up to no more than a
 * capacity in person-weeks. Null where none of them has a range: then it is no question of chance.
 */
export function fitChance(efforts: readonly Effort[], capacity: number, seed: string): number | null {
  const open = efforts.filter(({ effort }) => effort.high > effort.low);
  if (open.length === 0) return null;
  const known = efforts.reduce((sum, { effort }) => sum + (effort.high > effort.low ? 0 : effort.likely), 0);
  const draws = Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.floor(AT_MOST / open.length)));
  const sums = new Float64Array(draws).fill(known);
  const words = new Uint32Array(Math.ceil(draws / 4));
  const state = new Uint32Array(STATE_WORDS);
  const table = makePertTable();
  for (const { id, effort } of open) {
    const slices = slicesOf(table, effort);
    seedStream(`${seed}:effort:${id}`, state, 0);
    fillWords(state, 0, words, words.length);
    for (let draw = 0; draw < draws; draw += 1) sums[draw]! += slices[(words[draw >> 2]! >>> ((draw & 3) * 8)) & 255]!;
  }
  return sums.reduce((fits, sum) => fits + Number(sum <= capacity + HAIR), 0) / draws;
}
