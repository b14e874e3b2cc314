import type { Band, OrderSureness } from '../../../src/domain/prioritise/sureness/order-sureness';
import { place, words } from '../../kit/words';
import { listOf } from './figure-words';
import type { Tie } from './ties';

/** A chance (0–1) in whole percent; what rounds to none or all is said to be under 1 % or over 99 %. */
export function chanceWords(chance: number): string {
  const percent = Math.round(chance * 100);
  if (percent < 1) return words('sureness.percent.less');
  return percent > 99 ? words('sureness.percent.more') : words('sureness.percent.some', { percent });
}

/** A band in a sentence: `likely 4th–7th`. */
export function bandWords({ first, last }: Pick<Band, 'first' | 'last'>): string {
  return words(first === last ? 'sureness.likely.sentenceOne' : 'sureness.likely.sentence', { first: place(first), last: place(last) });
}

/** What is known of an item's place. */
export interface PlaceSureness {
  band: Band;
  top: number;
  /** How many are ranked: where all of them are in the top, being in it says nothing. */
  count: number;
  /** The places of the neighbours that it is too close to call with. */
  tiedWith: readonly number[];
}

/** A place's sureness for a screen reader: `rank 5, likely 4 to 7, in the top 5 in 58 %, too close to call with 6`. */
export function placeWords(rank: number, { band, top, count, tiedWith }: PlaceSureness): string {
  const likely = words(band.first === band.last ? 'sureness.likely.one' : 'sureness.likely.range', { first: band.first, last: band.last });
  const said = [words('sureness.rank', { place: rank }), likely];
  if (count > top) said.push(words('sureness.inTop', { top, chance: chanceWords(band.inTop) }));
  if (tiedWith.length > 0) said.push(tiedWords(tiedWith));
  return said.join(', ');
}

/** With which places an item is too close to call. */
export function tiedWords(places: readonly number[]): string {
  return words('sureness.tiedWith', { places: listOf(places.map(String)) });
}

/** How certain the top is; where the line of a capacity ends it, that of those above the line. */
export function certainWords({ top, certain }: OrderSureness, byLine: boolean): string {
  const chance = chanceWords(certain);
  return byLine ? words('sureness.certainFits', { count: top, chance }) : words('sureness.certain', { top, chance });
}

/** What a tie is, in a sentence. */
export function tieWords({ from, to }: Tie): string {
  return to === from + 1 ? words('sureness.closePair', { first: from + 1, second: to + 1 }) : words('sureness.closeChain', { first: from + 1, last: to + 1 });
}

/** That a tie leaves the end of the top open: of two the place that they part, of more all their places. */
export function openWords({ from, to }: Tie): string {
  return to === from + 1 ? words('sureness.openPlace', { place: place(to) }) : words('sureness.openPlaces', { first: from + 1, last: to + 1 });
}
