import type { OwnMoves } from '../../domain/backlog/apply';
import { movedSince, outOfOrder } from '../../domain/backlog/moved-since';
import type { JiraProject } from '../../jira/get-project';
import type { LastRank } from '../../jira/last-ranked';
import type { World } from '../world';

/** Jira looks at what was written last of so many issues. */
export const MOST_FRESH = 50;

/** The ids of a project's items by Rank, as the caller sees them now. */
export async function readBacklog(world: World, project: JiraProject, written: readonly string[] = []): Promise<string[]> {
  const { settings } = await world.settings.of(project.id);
  const { jql } = world.jira.scopeOf(project, settings);
  return jql === '' ? [] : world.jira.ranked(jql, written.slice(-MOST_FRESH));
}

/** So much work of a project is looked through for where an item stood among all of it. */
const MOST_WORK = 5000;

/** The ids of all work of a project by Rank, whatever kind it is, as far as the caller sees it; null where that is too much to look through. */
export async function readRanking(world: World, project: JiraProject, written: readonly string[] = []): Promise<string[] | null> {
  const { settings } = await world.settings.of(project.id);
  const ids = await world.jira.ranked(world.jira.workOf(project, settings), written.slice(-MOST_FRESH), MOST_WORK + 1);
  return ids.length > MOST_WORK ? null : ids;
}

/** Changes of rank that count: from a moment on, but for what applies moved themselves. */
export interface Since {
  at: number;
  own: readonly OwnMoves[];
}

/** Who moved what since an order was seen; null where Jira's history does not say. Jira is asked only where something has moved. */
export async function whoMoved(
  { jira }: Pick<World, 'jira'>,
  seen: readonly string[],
  now: readonly string[],
  since: Since,
  rankField: string | null,
): Promise<Map<string, LastRank | null>> {
  const involved = outOfOrder(seen, now);
  if (involved.length === 0) return new Map();
  const history = rankField === null ? new Map<string, LastRank>() : await jira.lastRanked(involved, rankField);
  const counts = new Map([...history].filter(([, last]) => isMeant(last, since)));
  return new Map([...movedSince(seen, now, new Set(counts.keys()))].map((issue) => [issue, counts.get(issue) ?? null]));
}

/** Whether something has moved of which Jira's history says nothing. */
export function isUnexplained(moved: ReadonlyMap<string, LastRank | null>): boolean {
  return [...moved.values()].includes(null);
}

function isMeant({ by, at }: LastRank, { at: since, own }: Since): boolean {
  return at >= since && !own.some((mine) => by?.accountId === mine.by && at >= mine.from && at <= mine.until);
}
