import { newestRows, searchRow } from '../resolvers/feedback/search-rows';
import type { SearchRow } from '../storage/search';
import type { NightWorld } from './night-world';

const PAGE = 100;
/** A query of the store may show a change this much later than it was made. */
const LATE_SECONDS = 300;

/**
 * Brings the chunks of a project's search up to date: what was written since joins the last one. When the chunks hold
 * as many additions as they held rows, all are written whole and without what later rows void. Done twice it is done once.
 */
export async function buildSearch({ search, feedbacks, now }: Pick<NightWorld, 'search' | 'feedbacks' | 'now'>, project: string): Promise<void> {
  const began = now();
  const index = await search.index(project);
  const since = await changedRows(feedbacks, project, Math.max(0, index.upTo - LATE_SECONDS));
  if (since.length === 0) return;
  const whole = index.added + since.length > index.rows - index.added;
  const from = whole ? 0 : Math.max(0, index.chunks - 1);
  const kept = await rowsOf(search, project, from, index.chunks);
  const rows = newestRows([...kept, ...since]).filter(({ there }) => there || !whole);
  const others = index.rows - kept.length;
  const added = whole ? 0 : index.added + since.length;
  await search.write(project, from, rows, { upTo: began, rows: others + rows.length, added });
}

async function changedRows(feedbacks: NightWorld['feedbacks'], project: string, since: number): Promise<SearchRow[]> {
  const rows: SearchRow[] = [];
  let after: string | undefined;
  do {
    const page = await feedbacks.changedSince(project, since, PAGE, after);
    rows.push(...page.feedback.map(searchRow));
    after = page.next;
  } while (after !== undefined);
  return rows;
}

async function rowsOf(search: NightWorld['search'], project: string, from: number, to: number): Promise<SearchRow[]> {
  const chunks = await Promise.all(Array.from({ length: to - from }, (_, at) => search.chunk(project, from + at)));
  return chunks.flat();
}
