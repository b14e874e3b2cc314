import * as v from 'valibot';
import type { SearchEntry } from '../../contract';
import { dayOf } from '../../domain/day';
import { QUERY_DELAY_SECONDS } from '../../domain/query-delay';
import type { SearchRow } from '../../storage/search';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';
import type { World } from '../world';
import { newestRows, searchRow } from './search-rows';

const Input = v.object({
  project: Id,
  chunk: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  known: v.optional(v.pipe(v.string(), v.maxLength(64))),
});

const PAGE = 100;
/** What has changed since the chunks were written is read at once, up to so many pages. */
const MOST_PAGES = 5;
/** More than this and the chunks are written anew. */
const MANY = 200;

/**
 * One chunk of a project's search; the last is what has changed since the others were written. A chunk that the reader has read
 * today, with the same permission, is not read again: whether its issues may be seen is asked once a day.
 */
export const readSearch = defineCall('read-search', Input, async (world, _caller, { project: asked, chunk, known }) => {
  const { project, can } = await authoriseOnProject(world, asked);
  const { upTo, marks } = await world.search.index(project.id);
  const mark = marks[chunk];
  const today = mark === undefined ? null : world.ids.from(mark, String(can.rate), dayOf(world.now()));
  if (today !== null && today === known) return { chunks: marks.length + 1, changed: today, data: null };
  const rows = mark === undefined ? await recent(world, project.id, upTo) : await world.search.chunk(project.id, chunk);
  const packed = world.pack(JSON.stringify(await visible(world, rows, can.rate)));
  const changed = today ?? world.ids.from(packed);
  return { chunks: marks.length + 1, changed, data: known === changed ? null : packed };
});

async function recent(world: World, project: string, upTo: number): Promise<SearchRow[]> {
  const rows: SearchRow[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await world.feedbacks.changedSince(project, Math.max(0, upTo - QUERY_DELAY_SECONDS), PAGE, after);
    rows.push(...page.feedback.map(searchRow));
    after = page.next;
    if (after === undefined) break;
  }
  if (rows.length > MANY) await world.searches.push(project);
  return newestRows(rows);
}

/** What of the rows the reader may see. One that is no longer there says so to everybody, without a word. */
async function visible({ jira }: World, rows: readonly SearchRow[], internal: boolean): Promise<SearchEntry[]> {
  const sources = [...new Set(rows.flatMap(({ sourceIssue, there }) => (there && sourceIssue ? [sourceIssue] : [])))];
  const browsable = await jira.browsable(sources);
  return rows.map(({ sourceIssue, ...row }) => {
    const seen = row.there && (internal || !row.internal) && (sourceIssue === null || browsable.has(sourceIssue));
    return seen ? row : { id: row.id, customer: '', customerName: '', words: '', day: row.day, linked: false, merged: false, internal: false, there: false };
  });
}
