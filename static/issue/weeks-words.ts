import { words } from '../kit/words';

/** Person-weeks as they are shown: whole from ten up, one decimal below, with the unit. */
export function weeksWords(weeks: number): string {
  const rounded = weeks >= 10 ? Math.round(weeks) : Math.round(weeks * 10) / 10;
  return words('panel.weeks', { weeks: rounded, unit: words('effort.unit') });
}
