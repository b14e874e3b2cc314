import { ORDERS } from '../../../src/domain/prioritise/order-score';
import { readCapacity } from './capacity/read-capacity';
import { readFilter, writeFilter } from './views/filter-address';
import { DENSITIES, GROUPINGS, PLAIN_LOOK, SHOWS, type Look } from './views/look';
import type { Lost } from './views/lost';

/** What the address says about the page, so that a link shows the same view. */
export interface Address extends Look {
  /** The key of the item whose drawer is open. */
  why: string | null;
  /** The saved view that it began with. */
  view: string | null;
  /** What it names that is not known; the rest holds. */
  lost: readonly Lost[];
}

/** Reads a query string; what it does not know is left at its default, and told in `lost`. */
export function readAddress(query: string): Address {
  const said = new URLSearchParams(query);
  const lost: Lost[] = [];
  function oneOf<T extends string>(name: Lost['kind'], known: readonly T[]): T {
    const text = said.get(name)?.replaceAll('-', ' ');
    const found = known.find((each) => each === text);
    if (!found && text) lost.push({ kind: name, name: text });
    return found ?? known[0]!;
  }
  return {
    show: oneOf('show', SHOWS),
    order: oneOf('order', ORDERS),
    search: said.get('find') ?? '',
    filter: readFilter(said, lost),
    group: oneOf('group', GROUPINGS),
    columns: said.get('columns')?.split(' ').filter(Boolean) ?? null,
    density: oneOf('density', DENSITIES),
    capacity: knownCapacity(said.get('capacity'), lost),
    why: said.get('why') || null,
    view: said.get('view'),
    lost,
  };
}

/** Writes the query string of a view (`?order=rice`), empty for the default one. Keeps what it does not know. */
export function writeAddress(address: Omit<Address, 'lost'>, query: string): string {
  const { show, order, search, filter, group, columns, density, capacity, why, view } = address;
  const said = new URLSearchParams(query);
  const put = (name: string, value: string | null) => (value ? said.set(name, value) : said.delete(name));
  put('show', show === PLAIN_LOOK.show ? null : show);
  put('order', order === PLAIN_LOOK.order ? null : order.replaceAll(' ', '-'));
  put('find', search.trim());
  writeFilter(filter, said);
  put('group', group === PLAIN_LOOK.group ? null : group);
  if (columns) said.set('columns', columns.join(' '));
  else said.delete('columns');
  put('density', density === PLAIN_LOOK.density ? null : density);
  put('capacity', capacity === null ? null : String(capacity));
  put('why', why);
  put('view', view);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}

/** What a saved view keeps of the page: the query string of its look alone. */
export function stateOf(look: Look): string {
  return writeAddress({ ...look, why: null, view: null }, '');
}

function knownCapacity(text: string | null, lost: Lost[]): number | null {
  const capacity = text ? readCapacity(text) : null;
  if (text && capacity === null) lost.push({ kind: 'capacity', name: text });
  return capacity;
}
