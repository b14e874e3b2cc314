import type { ValuedItem } from './valued-item';

/** The most valuable first, by the exact value; those not rated last. Equal ones keep their order, which is Jira's own. */
export function byValue<T extends Pick<ValuedItem, 'exactValue'>>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (b.exactValue ?? -1) - (a.exactValue ?? -1));
}

/** Below this value an item that somebody works on is worth little. Fixed: it does not move when items are added. */
export const LITTLE = 40;

/** From this value on an item that nobody works on is worth much. */
export const MUCH = 70;

/** Those worth little, the least valuable first. What is not rated is not worth little. */
export function worthLittle<T extends Pick<ValuedItem, 'value' | 'exactValue'>>(items: readonly T[]): T[] {
  return items.filter(({ value }) => value !== null && value < LITTLE).sort((a, b) => a.exactValue! - b.exactValue!);
}

/** Those worth much, the most valuable first. */
export function worthMuch<T extends Pick<ValuedItem, 'value' | 'exactValue'>>(items: readonly T[]): T[] {
  return byValue(items.filter(({ value }) => value !== null && value >= MUCH));
}
