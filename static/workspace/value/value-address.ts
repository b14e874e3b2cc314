import { figureNamed, type FigureName } from './figures';

/** What the address says of the page: which figure is open, and which level is shown; null for the highest. */
export interface ValueAddress {
  figure: FigureName | null;
  level: number | null;
}

/** Reads the page's query string; what it does not understand is left out. */
export function readValueAddress(search: string): ValueAddress {
  const said = new URLSearchParams(search);
  const level = said.get('level');
  return { figure: figureNamed(said.get('figure')), level: level !== null && /^-?\d{1,3}$/.test(level) ? Number(level) : null };
}

/** The query string of what is shown; the default view has none. What others keep in it stays. */
export function writeValueAddress({ figure, level }: ValueAddress, search: string): string {
  const said = new URLSearchParams(search);
  const set = (name: string, value: string | null) => (value === null ? said.delete(name) : said.set(name, value));
  set('figure', figure);
  set('level', level === null ? null : String(level));
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}
