import { ORDERS, type Order } from '../../../src/domain/prioritise/order-score';

/** What the address says about the page, so that a link shows the same view. */
export interface Address {
  order: Order;
  search: string;
  /** The key of the item whose drawer is open. */
  why: string | null;
}

/** Reads a query string; what it does not know is left at its default. */
export function readAddress(query: string): Address {
  const said = new URLSearchParams(query);
  const order = said.get('order')?.replaceAll('-', ' ');
  return {
    order: ORDERS.find((known) => known === order) ?? 'value',
    search: said.get('find') ?? '',
    why: said.get('why'),
  };
}

/** Writes the query string of a view (`?order=rice`), empty for the default one. Keeps what it does not know. */
export function writeAddress({ order, search, why }: Address, query: string): string {
  const said = new URLSearchParams(query);
  const put = (name: string, value: string | null) => (value ? said.set(name, value) : said.delete(name));
  put('order', order === 'value' ? null : order.replaceAll(' ', '-'));
  put('find', search.trim());
  put('why', why);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}
