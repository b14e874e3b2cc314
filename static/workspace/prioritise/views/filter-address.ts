import { CATEGORIES, type Filter } from './filter';
import type { Lost } from './lost';

/** The filter in a query string. What it names and nobody knows is added to `lost`, and does not narrow. */
export function readFilter(said: URLSearchParams, lost: Lost[]): Filter {
  function known<T>(name: string, read: (text: string) => T | undefined): T[] {
    return said.getAll(name).flatMap((text) => {
      const value = read(text);
      if (value === undefined) lost.push({ kind: 'filter', name: `${name} ${text}` });
      return value === undefined ? [] : [value];
    });
  }
  const yesOrNo = (name: string) => known(name, (text) => ({ yes: true, no: false })[text])[0] ?? null;
  return {
    categories: known('category', (text) => CATEGORIES.find((each) => each === text)),
    statuses: said.getAll('status'),
    rated: yesOrNo('rated'),
    asking: known('asking', (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined))[0] ?? null,
    old: known('old', (text) => (text === 'yes' ? true : undefined))[0] ?? false,
    mustDo: yesOrNo('must'),
    effort: yesOrNo('effort'),
  };
}

/** Writes a filter into a query string in the place of what stands there. */
export function writeFilter(filter: Filter, said: URLSearchParams): void {
  const put = (name: string, values: readonly string[]) => {
    said.delete(name);
    for (const value of values) said.append(name, value);
  };
  const yesOrNo = (set: boolean | null) => (set === null ? [] : [set ? 'yes' : 'no']);
  put('category', filter.categories);
  put('status', filter.statuses);
  put('rated', yesOrNo(filter.rated));
  put('asking', filter.asking === null ? [] : [String(filter.asking)]);
  put('old', filter.old ? ['yes'] : []);
  put('must', yesOrNo(filter.mustDo));
  put('effort', yesOrNo(filter.effort));
}
