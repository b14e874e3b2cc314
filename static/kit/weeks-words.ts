import { words } from './words';

const WHOLE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** Person-weeks for reading, with their unit: whole from ten on, one decimal below. */
export function weeksWords(weeks: number): string {
  return words('kit.effort.short', { weeks: (weeks >= 10 ? WHOLE : TENTHS).format(weeks), unit: words('effort.unit') });
}
