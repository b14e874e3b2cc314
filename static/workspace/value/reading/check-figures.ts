import type { Item } from '../../../../src/contract';
import { problemOf, type Trouble } from '../../../kit/problem-of';
import { knownVersions } from '../../prioritise/reading/use-changes';
import type { ReadIssue } from './read-issue';
import { cachedOf, type ValueQuestion, type ValueSource } from './read-value';
import type { ValueCache } from './value-cache';

/** What checking needs from its world. The calls throw CallFailed. */
export interface CheckWorld {
  /** A page of the items of which people said something since then (seconds), but for the versions that are known. */
  changedSince(since: number, known: Record<string, number>, after?: string): Promise<{ items: Item[]; at: number; next?: string }>;
  /** Up to 50 items as the app has them. */
  checkItems(issues: string[]): Promise<Item[]>;
  cache: ValueCache;
}

/** Of the items with figures in Jira that were not checked yet, how many are by now. */
export interface Checked {
  read: number;
  total: number;
}

/** What checking came to: the source with what the app has said so far, and what went wrong. */
export interface CheckedSource {
  source: ValueSource;
  trouble: Trouble | null;
}

/** The app checks so many items at once. */
const BATCH = 50;

/** Whether an issue has figures in Jira that the app has not said anything about. */
export const isUnchecked = ({ id, figures }: ReadIssue, { said }: Pick<ValueSource, 'said'>) => figures !== null && !said.has(id);

/**
 * Puts what people said, as the app has it, in the place of what the issues' properties say: everybody who can edit an issue
 * can write its property. First all items of which people have spoken since the last time, a hundred a page, then those that
 * have figures in Jira though nobody spoke of them here. Never throws; answers null when `going` said no on the way.
 */
export async function checkFigures(
  world: CheckWorld,
  question: ValueQuestion,
  source: ValueSource,
  tell: (checked: Checked) => void,
  going: () => boolean,
): Promise<CheckedSource | null> {
  const said = new Map(source.said);
  const mine = new Set(source.issues.map(({ id }) => id));
  const unchecked = new Set(source.issues.filter((issue) => isUnchecked(issue, source)).map(({ id }) => id));
  const total = unchecked.size;
  const take = (items: readonly Item[]) => {
    for (const { id, figures, version } of items) {
      if (mine.has(id)) said.set(id, { id, figures, version });
      unchecked.delete(id);
    }
    tell({ read: total - unchecked.size, total });
  };
  let { saidAt } = source;
  let trouble: Trouble | null = null;
  try {
    saidAt = (await readSaid(world, source, take, going)) ?? saidAt;
    await checkRest(world, [...unchecked], take, going);
  } catch (error) {
    trouble = problemOf(error);
  }
  if (!going()) return null;
  const checked = { ...source, said, saidAt };
  await world.cache.save(cachedOf(question, checked));
  return { source: checked, trouble };
}

/** Reads all that people said since the last time; answers from when to ask the next time, null when it was stopped. */
async function readSaid(world: CheckWorld, { said, saidAt }: ValueSource, take: (items: readonly Item[]) => void, going: () => boolean): Promise<number | null> {
  const known = knownVersions(said.values());
  let at: number | null = null;
  let after: string | undefined;
  do {
    const page = await world.changedSince(saidAt, known, after);
    at ??= page.at;
    take(page.items);
    after = page.next;
  } while (after !== undefined && going());
  return going() ? at : null;
}

async function checkRest(world: CheckWorld, ids: readonly string[], take: (items: readonly Item[]) => void, going: () => boolean): Promise<void> {
  for (let from = 0; from < ids.length && going(); from += BATCH) take(await world.checkItems(ids.slice(from, from + BATCH)));
}
