import type { FeedbackView, SearchEntry } from '../../../../src/contract';
import { nearDuplicates } from '../../../../src/domain/feedback/similarity';
import { makeTermIndex } from './term-index';

/** What the entries say together. */
export interface SearchCounts {
  feedback: number;
  unlinked: number;
  customers: number;
}

/** How many feedbacks a customer stands behind. */
export interface CustomerAsks {
  customer: string;
  name: string;
  count: number;
}

/** A search over the feedback of a project. */
export interface SearchIndex {
  /** Takes a chunk in the place of what it held before. What it says of a feedback voids what an earlier chunk says. */
  take(chunk: number, entries: readonly SearchEntry[]): void;
  /** The best hits for what was typed among what a view shows, at most 50; of equal ones the newest first. Needs are not known here: each need shows all. */
  find(typed: string, view?: FeedbackView): SearchEntry[];
  /** Those that say nearly the same, the most alike first, at most 10; `except` and what was merged is left out. */
  similar(words: string, except: string | null): SearchEntry[];
  counts(): SearchCounts;
  /** Every customer with how many feedbacks are theirs, those merged into another with them; most first, then by name. */
  asks(): CustomerAsks[];
}

/** More hits than these are not told. */
export const MOST_HITS = 50;
const MOST_SIMILAR = 10;

/** Makes an empty search. */
export function makeSearchIndex(): SearchIndex {
  const terms = makeTermIndex();
  const chunks = new Map<number, Map<string, SearchEntry>>();
  let newestFirst: number[] = [];
  const entries: SearchEntry[] = [];
  const places = new Map<string, number>();
  const customers = new Map<string, CustomerAsks>();
  let unlinked = 0;

  function count({ customer, customerName: name, linked, merged }: SearchEntry, more: 1 | -1): void {
    const left = (customers.get(customer)?.count ?? 0) + more;
    if (left > 0) customers.set(customer, { customer, name, count: left });
    else customers.delete(customer);
    if (!linked && !merged) unlinked += more;
  }

  function settle(id: string): void {
    const newest = newestFirst.find((chunk) => chunks.get(chunk)!.has(id));
    const now = newest === undefined ? undefined : chunks.get(newest)!.get(id);
    const place = places.get(id);
    if (place !== undefined) {
      if (entries[place] === now) return;
      terms.remove(place);
      places.delete(id);
      count(entries[place]!, -1);
    }
    if (!now?.there) return;
    const added = terms.add(now.customerName, now.words);
    places.set(id, added);
    entries[added] = now;
    count(now, 1);
  }

  return {
    take(chunk, said) {
      const before = chunks.get(chunk)?.keys() ?? [];
      const now = new Map(said.map((entry) => [entry.id, entry]));
      chunks.set(chunk, now);
      newestFirst = [...chunks.keys()].sort((a, b) => b - a);
      for (const id of new Set([...before, ...now.keys()])) settle(id);
    },
    find(typed, view = { kind: 'newest' }) {
      const hits = terms.find(typed, MOST_HITS, (place) => isShown(entries[place]!, view)).map(({ place, score }) => ({ entry: entries[place]!, score }));
      return hits.sort((a, b) => b.score - a.score || b.entry.day.localeCompare(a.entry.day)).map(({ entry }) => entry);
    },
    similar(words, except) {
      const candidates = terms.alike(words, MOST_HITS).map(({ place }) => entries[place]!);
      return nearDuplicates(words, candidates.filter(({ id, merged }) => id !== except && !merged)).slice(0, MOST_SIMILAR);
    },
    counts: () => ({ feedback: places.size, unlinked, customers: customers.size }),
    asks: () => [...customers.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
  };
}

function isShown({ linked, merged, customer }: SearchEntry, view: FeedbackView): boolean {
  if (view.kind === 'unlinked') return !linked && !merged;
  return view.kind !== 'customer' || view.customer === '' || view.customer === customer;
}
