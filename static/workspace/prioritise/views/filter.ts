import type { Item } from '../../../../src/contract';
import type { ItemRow } from '../arrange-rows';
import { isOld } from '../age-of';

export const CATEGORIES = ['new', 'indeterminate', 'done'] as const satisfies readonly Category[];
export type Category = Item['status']['category'];

/** Which items are shown: those that hold in every respect that is set. */
export interface Filter {
  /** Of one of these categories or in one of these statuses; both empty: of any. */
  categories: readonly Category[];
  statuses: readonly string[];
  /** Whether there is a value. */
  rated: boolean | null;
  /** At least so many customers ask; null: any number. */
  asking: number | null;
  /** The newest answer is old. */
  old: boolean;
  mustDo: boolean | null;
  /** Whether an effort is known. */
  effort: boolean | null;
}

export const NO_FILTER: Filter = { categories: [], statuses: [], rated: null, asking: null, old: false, mustDo: null, effort: null };

/** In how many respects a filter narrows the list. */
export function filterCount({ categories, statuses, ...rest }: Filter): number {
  const others = [rest.rated, rest.asking, rest.mustDo, rest.effort].filter((set) => set !== null).length;
  return others + Number(rest.old) + Number(categories.length + statuses.length > 0);
}

/** What keeps the rows that a filter and a search let through; null where they let all through. `now` in seconds since 1970. */
export function rowMatcher(filter: Filter, search: string, now: number): ((row: ItemRow) => boolean) | null {
  const text = search.trim().toLocaleLowerCase();
  const tests = filterTests(filter, now);
  if (text !== '') tests.push(({ shown: { item } }) => `${item.key} ${item.summary}`.toLocaleLowerCase().includes(text));
  if (tests.length < 2) return tests[0] ?? null;
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}

function filterTests({ categories, statuses, rated, asking, old, mustDo, effort }: Filter, now: number): ((row: ItemRow) => boolean)[] {
  const tests: ((row: ItemRow) => boolean)[] = [];
  if (categories.length + statuses.length > 0) {
    tests.push(({ shown: { item: { status } } }) => categories.includes(status.category) || statuses.includes(status.name));
  }
  if (rated !== null) tests.push(({ group }) => (group !== 'not rated') === rated);
  if (asking !== null) tests.push(({ shown }) => shown.item.figures.customers >= asking);
  if (old) tests.push(({ shown: { item: { figures } } }) => figures.ratedAt !== null && isOld(figures.ratedAt, now));
  if (mustDo !== null) tests.push(({ shown }) => (shown.item.mustDo !== null) === mustDo);
  if (effort !== null) tests.push(({ shown }) => (shown.item.figures.effort !== null) === effort);
  return tests;
}
