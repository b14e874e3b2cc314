import type { OrderFigures } from '../../../../src/domain/prioritise/sureness/draw-order';
import type { OrderSureness } from '../../../../src/domain/prioritise/sureness/order-sureness';

/** The sureness of a list from the figures that the draws gave in its order. `places` tells where in it an item stands, from 0. */
export function surenessOf(places: ReadonlyMap<string, number>, { draws, top, first, last, inTop, low, high, ahead }: OrderFigures): OrderSureness {
  const within = inTop.subarray(0, top);
  return {
    draws,
    top,
    ids: [...places.keys()],
    bandOf(id) {
      const at = places.get(id);
      return at === undefined ? null : { first: first[at]!, last: last[at]!, inTop: inTop[at]!, low: low[at]!, high: high[at]! };
    },
    aheadOf: (id) => ahead[places.get(id) ?? -1] ?? null,
    certain: within.length === 0 ? 1 : within.reduce((sum, chance) => sum + chance, 0) / within.length,
  };
}

/** Where each of a list's items stands in it, from 0. */
export function placesOf(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, at) => [id, at]));
}
