/** Where each item of an order stands, from 0. */
export function placesOf(order: readonly string[]): Map<string, number> {
  return new Map(order.map((id, at) => [id, at]));
}
