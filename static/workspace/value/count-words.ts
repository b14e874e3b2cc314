import type { Tally } from '../../../src/domain/value/value-over-time';
import { words } from '../../kit/words';

/** "7 work items": how many, in Jira's own word. */
export function itemsWords(count: number): string {
  return words('valuePage.items', { count });
}

/** "441 value points"; where items stand and none of them is rated, the number is unknown, and no zero. */
export function pointsWords({ points, rated, notRated }: Tally): string {
  return rated === 0 && notRated > 0 ? words('valuePage.unknownPoints') : words('valuePage.points', { count: points });
}

/** The points as a number alone; a dash where they are unknown. */
export function pointsNumber({ points, rated, notRated }: Tally): string {
  return rated === 0 && notRated > 0 ? words('valuePage.none') : words('valuePage.number', { count: points });
}

/** "7 work items, 2 of them not rated": how many stand behind points, and how many have none. */
export function tallyWords({ rated, notRated }: Pick<Tally, 'rated' | 'notRated'>): string {
  const all = itemsWords(rated + notRated);
  return notRated === 0 ? all : words('valuePage.itemsNotRated', { items: all, count: notRated });
}
