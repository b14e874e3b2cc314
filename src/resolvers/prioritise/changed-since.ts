import * as v from 'valibot';
import { QUERY_DELAY_SECONDS } from '../../domain/query-delay';
import { defineCall } from '../call';
import { knownFieldIds } from '../field-ids';
import { layerItems } from '../layer-items';
import { After, Id } from '../parse';
import type { World } from '../world';

const MOST_KNOWN = 500;
const Known = v.pipe(
  v.record(Id, v.pipe(v.number(), v.integer())),
  v.check((known) => Object.keys(known).length <= MOST_KNOWN),
);
const Input = v.object({
  project: Id,
  since: v.pipe(v.number(), v.integer(), v.minValue(0)),
  known: Known,
  after: After,
});
/** As many as Jira tells of at once. */
const PAGE = 100;
/** Pages of what the screen knows already that one call passes over. */
const MOST_PASSED = 10;

/** A project's items of which people said something since then, but for the versions that the screen knows already. */
export const changedSince = defineCall('changed-since', Input, async (world, caller, { project: asked, since, known, after }) => {
  const at = world.now();
  const project = await world.jira.project(asked);
  const { news, ...page } = await firstNews(world, project.id, Math.max(0, since - QUERY_DELAY_SECONDS), known, after);
  if (news.length === 0) return { items: [], at, ...(page.next === undefined ? {} : { next: page.next }) };
  const fieldIds = await knownFieldIds(world.fieldIds, world.jira);
  const issues = await world.jira.issues(news, Object.values(fieldIds));
  const items = await layerItems(world, caller, issues, fieldIds);
  return { items, at, ...(page.next === undefined ? {} : { next: page.next }) };
});

/** The first page that holds something the screen does not know, or the last one looked at. */
async function firstNews(
  { standings }: World,
  project: string,
  since: number,
  known: Readonly<Record<string, number>>,
  after?: string,
): Promise<{ news: string[]; next?: string }> {
  let from = after;
  for (let passed = 1; ; passed += 1) {
    const { changed, next } = await standings.changedSince(project, since, PAGE, from);
    const news = changed.filter(({ issue, version }) => known[issue] !== version).map(({ issue }) => issue);
    if (next === undefined) return { news };
    if (news.length > 0 || passed === MOST_PASSED) return { news, next };
    from = next;
  }
}
