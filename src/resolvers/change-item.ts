import type { Item } from '../contract';
import { dayOf } from '../domain/day';
import { Overtaken } from '../domain/failure';
import { DEFAULT_MODEL } from '../domain/prioritise/model';
import { project } from '../domain/prioritise/projection';
import { emptyStanding, type Standing } from '../domain/prioritise/standing';
import type { ItemChange } from '../domain/prioritise/trail';
import { valueOf } from '../domain/prioritise/value';
import type { JiraIssue } from '../jira/read-issue';
import type { Truth } from '../storage/truth';
import { itemOf } from './item-of';
import type { World } from './world';

/** What somebody wants of an item, worked out on the standing as it is at that moment. */
export interface Wanted<Result> {
  /** What the call answers beside the item. */
  result: Result;
  /** What is to be stored; null when it has been stored before, or changes nothing. */
  store: {
    standing: Standing;
    truths: readonly Truth[];
    /** What the trail says of it. */
    trail: readonly ItemChange[];
    /** Whether something has changed that the figures depend on. */
    figures: boolean;
  } | null;
}

type Want<Result> = (standing: Standing, now: number) => Promise<Wanted<Result>> | Wanted<Result>;

/** Five people at the very same moment get through. */
const TRIES = 6;
/** Writes of one issue within these seconds become one. */
const COALESCE_SECONDS = 2;

/**
 * The write path (ARCHITECTURE.md): one transaction stores the records, the standing, the trail and the pending row, or
 * nothing; then the writer of figures is told. When somebody else was faster the change is worked out anew on what
 * they left. Throws Overtaken when that keeps happening, and whatever `want` throws.
 */
export async function changeItem<Result>(
  world: World,
  caller: string,
  issue: JiraIssue,
  want: Want<Result>,
): Promise<{ item: Item; result: Result }> {
  const { standing, result, owed } = await storeRetrying(world, caller, issue, want);
  if (owed) await world.figures.push([issue.id], COALESCE_SECONDS);
  const layers = { standing, model: DEFAULT_MODEL, fieldIds: {}, caller, now: world.now() };
  const item = itemOf(issue, layers);
  return { item: owed ? { ...item, state: 'pending' } : item, result };
}

type Stored<Result> = { standing: Standing; result: Result; owed: boolean };

async function storeRetrying<Result>(
  world: World,
  caller: string,
  issue: JiraIssue,
  want: Want<Result>,
): Promise<Stored<Result>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await storeOnce(world, caller, issue, want);
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === TRIES) throw error;
      await world.wait(20 * tries + 60 * tries * world.random());
    }
  }
}

async function storeOnce<Result>(
  world: World,
  caller: string,
  issue: JiraIssue,
  want: Want<Result>,
): Promise<Stored<Result>> {
  const now = world.now();
  const before = (await world.standings.get(issue.id)) ?? emptyStanding(issue.id, issue.projectId);
  const { store, result } = await want(before, now);
  if (!store) return { standing: before, result, owed: false };
  const version = before.version + 1;
  const figuresVersion = store.figures ? version : before.figuresVersion;
  const standing = { ...store.standing, project: issue.projectId, version, figuresVersion, at: now };
  const value = { from: likelyValue(before, now), to: likelyValue(standing, now) };
  const trail = store.trail.map((change): Truth => {
    const row = { issue: issue.id, project: issue.projectId, actor: caller, at: now, change, value };
    return { kind: 'trail', trail: row, id: world.ids.fresh() };
  });
  const truths = [...store.truths, ...trail];
  await world.changes.commit({ standing, from: before.version, truths, figures: store.figures });
  return { standing, result, owed: store.figures };
}

function likelyValue(standing: Standing, now: number): number | null {
  const value = valueOf(DEFAULT_MODEL, project(standing, DEFAULT_MODEL, dayOf(now)).criteria);
  return value.kind === 'rated' ? value.likely : null;
}
