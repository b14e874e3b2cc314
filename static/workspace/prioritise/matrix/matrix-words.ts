import type { Figure } from '../../../../src/domain/figure';
import { weeksWords } from '../../../kit/weeks-words';
import { words } from '../../../kit/words';
import type { Dot } from './dots';
import { quadrantOf, type Quadrant } from './quadrant';
import type { Spread } from './draw-spreads';

const TENTHS = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** The name of a quadrant. */
export function quadrantName(quadrant: Quadrant): string {
  return words(`matrix.${quadrant}`);
}

/** A value in whole points. */
export function pointsWords(value: number): string {
  return WHOLE.format(value);
}

/** Person-weeks without their unit. */
export function weeksNumber(weeks: number): string {
  return (weeks >= 10 ? WHOLE : TENTHS).format(weeks);
}

/** Where most draws of a value lie: `likely 65–77`; nothing while that is not known. */
export function valueRangeWords(spread: Spread | undefined): string {
  return spread ? words('matrix.likely', { low: pointsWords(spread.low), high: pointsWords(spread.high) }) : '';
}

/** From the lowest to the highest of an effort: `from 6 to 12`; nothing where there is no range. */
export function effortRangeWords({ low, high }: Figure): string {
  return low === high ? '' : words('matrix.from', { low: weeksNumber(low), high: weeksNumber(high) });
}

/** How many customers ask. */
export function askingWords(customers: number): string {
  return words(customers === 0 ? 'prioritise.asking.none' : 'matrix.customers', { count: customers });
}

/** A bubble in words, for a screen reader. */
export function dotWords({ row, place, value, effort, customers }: Dot, spread: Spread | undefined): string {
  const said = [
    `${place === null ? words('prioritise.rank.mustDo') : words('matrix.rank', { place })}: ${row.shown.item.summary}`,
    [words('matrix.value', { value: pointsWords(value) }), valueRangeWords(spread)].filter(Boolean).join(', '),
    [words('matrix.effort', { weeks: weeksWords(effort.likely) }), effortRangeWords(effort)].filter(Boolean).join(', '),
    askingWords(customers),
    quadrantName(quadrantOf(value, effort.likely)),
  ];
  return said.join('. ');
}
