import { QUERY_DELAY_SECONDS } from '../domain/query-delay';
import { newestRows, searchRow } from '../resolvers/feedback/search-rows';
import type { SearchRow } from '../storage/search';
import type { NightWorld } from './night-world';

type SearchWorld = Pick<NightWorld, 'search' | 'feedbacks' | 'searches' | 'now'>;

const PAGE = 100;
/**
 * So many pages at once are half of what the store reads for an installation in a minute: the other half is for people. In the
 * seconds below it cannot write as many feedbacks, so that each time goes further than the one before.
 */
const MOST_PAGES = 250;
const REST_SECONDS = 60;

/**
 * Brings the chunks of a project's search up to date: what was written since joins the last one; much of it in several times,
 * each of which sends for the next. When the chunks hold as many additions as they held rows, all are written whole and
 * without what later rows void. Done twice it is done once.
 */
export async function buildSearch(world: SearchWorld, project: string): Promise<void> {
  const { search, searches } = world;
  const began = world.now();
  const index = await search.index(project);
  const { rows: since, upTo } = await changedRows(world, project, Math.max(0, index.upTo - QUERY_DELAY_SECONDS));
  if (since.length === 0) return;
  const whole = index.added + since.length > index.rows - index.added;
  const from = whole ? 0 : Math.max(0, index.marks.length - 1);
  const kept = await rowsOf(world, project, from, index.marks.length);
  const rows = newestRows([...kept, ...since]).filter(({ there }) => there || !whole);
  const others = index.rows - kept.length;
  const added = whole ? 0 : index.added + since.length;
  await search.write(project, rows, { upTo: upTo ?? began, marks: index.marks.slice(0, from), rows: others + rows.length, added });
  if (upTo !== null) await searches.push(project, REST_SECONDS);
}

/** What was written since then; where that is too much at once, as much as is not, and up to when: all before is in it. */
async function changedRows(world: SearchWorld, project: string, since: number): Promise<{ rows: SearchRow[]; upTo: number | null }> {
  const rows: SearchRow[] = [];
  let after: string | undefined;
  for (let pages = 1; ; pages += 1) {
    const page = await world.feedbacks.changedSince(project, since, PAGE, after);
    rows.push(...page.feedback.map(searchRow));
    after = page.next;
    if (after === undefined) return { rows, upTo: null };
    if (pages === MOST_PAGES) return { rows, upTo: page.feedback.at(-1)?.changedAt ?? since };
  }
}

async function rowsOf(world: SearchWorld, project: string, from: number, to: number): Promise<SearchRow[]> {
  const rows: SearchRow[] = [];
  for (let chunk = from; chunk < to; chunk += 1) rows.push(...(await world.search.chunk(project, chunk)));
  return rows;
}
