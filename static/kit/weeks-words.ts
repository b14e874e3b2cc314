import { words } from './words';

/** Person-weeks for reading, with their unit: whole from ten on, one decimal below. */
export function weeksWords(weeks: number): string {
  const digits = weeks >= 10 ? 0 : 1;
  return words('kit.effort.short', { weeks: weeks.toLocaleString(undefined, { maximumFractionDigits: digits }), unit: words('effort.unit') });
}
