import type { OrderFigures } from '../../../../src/domain/prioritise/sureness/draw-order';
import type { Drawable } from '../../../../src/domain/prioritise/sureness/drawable';
import type { Band, OrderSureness } from '../../../../src/domain/prioritise/sureness/order-sureness';

/** The sureness of a list by its items' ids, from the figures that the draws gave in the list's order. */
export function surenessOf(items: readonly Drawable[], { draws, top, first, last, inTop, low, high, ahead }: OrderFigures): OrderSureness {
  const bands = new Map<string, Band>();
  const before = new Map<string, number>();
  items.forEach(({ id }, at) => {
    bands.set(id, { first: first[at]!, last: last[at]!, inTop: inTop[at]!, low: low[at]!, high: high[at]! });
    if (at < ahead.length) before.set(id, ahead[at]!);
  });
  const within = inTop.subarray(0, top);
  return { draws, top, bands, ahead: before, certain: within.length === 0 ? 1 : within.reduce((sum, chance) => sum + chance, 0) / within.length };
}
