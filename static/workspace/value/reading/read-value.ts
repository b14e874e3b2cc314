import type { Item } from '../../../../src/contract';
import { dayOf, secondsOf, type Day } from '../../../../src/domain/day';
import type { StatusCategory, StatusChange } from '../../../../src/domain/value/steps';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { readIssue, type ReadIssue } from './read-issue';
import type { CachedIssues, ValueCache } from './value-cache';

/** How far the reading is: first the issues, then the histories of those that changed in the period. */
export interface Progress {
  of: 'items' | 'histories';
  read: number;
  total: number;
}

/** All that the page is computed from. */
export interface ValueSource {
  /** In Jira's own order. */
  issues: readonly ReadIssue[];
  /** When they were read, in seconds since 1970. */
  readAt: number;
  /** What each status means, by its id. */
  meanings: ReadonlyMap<string, StatusCategory>;
  /** What people said of them, as the app has it. */
  said: ReadonlyMap<string, Said>;
  /** All that people said until then is in it, in seconds since 1970; 0 before it was read. */
  saidAt: number;
}

/** An item's figures as the app has them. */
export type Said = Pick<Item, 'id' | 'figures' | 'version'>;

/** What is read: all issues that `scope` finds, and their histories since the end of the day `from`. */
export interface ValueQuestion {
  scope: string;
  /** The version of the model's figures. */
  model: number;
  from: Day;
}

/** What reading needs from its world. The calls throw CallFailed. */
export interface ValueWorld {
  readIds(jql: string): Promise<string[]>;
  fetchIssues(ids: readonly string[], take: (issues: JiraIssue[]) => void, going: () => boolean): Promise<void>;
  readChangesOfStatus(ids: readonly string[], take: (changes: ReadonlyMap<string, StatusChange[]>, issues: number) => void, going: () => boolean): Promise<void>;
  readMeanings(): Promise<Map<string, StatusCategory>>;
  cache: ValueCache;
  /** Seconds since 1970. */
  now(): number;
}

/** Jira compares whole minutes, and shows a change late. */
const OVERLAP_MINUTES = 5;

/**
 * Reads all issues of a scope with their histories, from Jira itself but for what the reader's cache has and what has not
 * changed since; what people said of them is what the cache has, and yet to be checked. Answers null when `going` said no on the way: a part of the items would be a wrong total.
 */
export async function readValue(
  world: ValueWorld,
  question: ValueQuestion,
  tell: (progress: Progress) => void,
  going: () => boolean,
): Promise<ValueSource | null> {
  const at = world.now();
  const { scope, model } = question;
  if (scope === '') return { issues: [], readAt: at, meanings: new Map(), said: new Map(), saidAt: at };
  const day = dayOf(at);
  const cached = usable(await world.cache.load(), { day, model, scope });
  const [ids, touched, meanings] = await Promise.all([
    world.readIds(`${scope} ORDER BY Rank`),
    cached ? world.readIds(`${scope} AND updated >= -${minutesSince(cached.at, at)}m`) : [],
    world.readMeanings(),
  ]);
  const issues = stillThere(cached, touched);
  const missing = ids.filter((id) => !issues.has(id));
  for (const issue of await readNew(world, missing, { question, at, tell, going })) issues.set(issue.id, issue);
  if (!going()) return null;
  const inOrder = ids.flatMap((id) => issues.get(id) ?? []);
  const said = new Map((cached?.said ?? []).map((each) => [each.id, each]));
  const source = { issues: inOrder, readAt: at, meanings, said, saidAt: cached?.saidAt ?? 0 };
  await world.cache.save(cachedOf(question, source));
  return source;
}

/** What the reader's browser keeps of a source. */
export function cachedOf({ model, scope }: ValueQuestion, { issues, readAt, said, saidAt }: ValueSource): CachedIssues {
  return { day: dayOf(readAt), at: readAt, model, scope, issues, said: [...said.values()], saidAt };
}

interface Reading {
  question: ValueQuestion;
  at: number;
  tell(progress: Progress): void;
  going(): boolean;
}

async function readNew(world: ValueWorld, ids: readonly string[], { question, at, tell, going }: Reading): Promise<ReadIssue[]> {
  const read: ReadIssue[] = [];
  let answered = 0;
  const takeIssues = (issues: JiraIssue[]) => {
    answered += issues.length;
    read.push(...issues.flatMap((issue) => readIssue(issue, at) ?? []));
    tell({ of: 'items', read: answered, total: ids.length });
  };
  tell({ of: 'items', read: 0, total: ids.length });
  await world.fetchIssues(ids, takeIssues, going);
  const changed = read.filter(({ updatedAt }) => updatedAt >= secondsOf(question.from));
  const changes = new Map<string, StatusChange[]>();
  let done = 0;
  const takeChanges = (some: ReadonlyMap<string, StatusChange[]>, issues: number) => {
    for (const [issue, its] of some) changes.set(issue, its);
    done += issues;
    tell({ of: 'histories', read: done, total: changed.length });
  };
  await world.readChangesOfStatus(changed.map(({ id }) => id), takeChanges, going);
  const asked = new Set(changed.map(({ id }) => id));
  return read.map((issue) => ({ ...issue, changes: asked.has(issue.id) ? (changes.get(issue.id) ?? []) : null }));
}

function usable(kept: CachedIssues | null, now: Pick<CachedIssues, 'day' | 'model' | 'scope'>): CachedIssues | null {
  return kept && kept.day === now.day && kept.model === now.model && kept.scope === now.scope ? kept : null;
}

/** Cached issues that have not changed in Jira since. */
function stillThere(cached: CachedIssues | null, touched: readonly string[]): Map<string, ReadIssue> {
  const issues = new Map((cached?.issues ?? []).map((issue) => [issue.id, issue]));
  for (const id of touched) issues.delete(id);
  return issues;
}

function minutesSince(at: number, now: number): number {
  return Math.ceil(Math.max(0, now - at) / 60) + OVERLAP_MINUTES;
}
