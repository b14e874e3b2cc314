import { dayOf } from '../domain/day';
import { Overtaken } from '../domain/failure';
import type { Model } from '../domain/prioritise/model';
import { project } from '../domain/prioritise/projection';
import { emptyStanding, type Standing } from '../domain/prioritise/standing';
import type { ItemChange } from '../domain/prioritise/trail';
import { valueOf } from '../domain/prioritise/value';
import { modelOf } from '../domain/settings/settings';
import type { Truth } from '../storage/truth';
import type { World } from './world';

/** What a change touches; it needs nobody who called. */
export type ChangeWorld = Pick<World, 'now' | 'wait' | 'random' | 'ids' | 'standings' | 'settings' | 'changes' | 'figures'>;

/** What somebody wants of one item: the standing that it leads to, made from the one that was read. */
export interface ChangedStanding {
  standing: Standing;
  /** What the trail says of it. */
  trail: readonly ItemChange[];
  /** Whether something has changed that the figures depend on. */
  figures: boolean;
}

/** What somebody wants, worked out on what stands at that moment. */
export interface WantedChange<Result> {
  result: Result;
  /** What is to be stored; null when it has been stored before, or changes nothing. */
  store: { items: readonly ChangedStanding[]; truths: readonly Truth[] } | null;
}

/** Reads the standing of an issue as it is now; `projectId` is where the issue is, null for where it last was. */
export type ReadStanding = (issue: { id: string; projectId: string | null }) => Promise<Standing>;

/** Five people at the very same moment get through. */
const TRIES = 6;
/** Writes of one issue within these seconds become one. */
const COALESCE_SECONDS = 2;

/**
 * The write path (ARCHITECTURE.md): one transaction stores the records, the standings of the items, their trails and
 * pending rows, or nothing; then the writer of figures is told. When somebody else was faster the change is worked out
 * anew on what they left. Answers the stored standings by issue. Throws Overtaken when that keeps happening, Invalid when it
 * is too much for one transaction, and whatever `want` throws.
 */
export async function storeChange<Result>(
  world: ChangeWorld,
  actor: string,
  want: (now: number, read: ReadStanding) => Promise<WantedChange<Result>>,
): Promise<{ result: Result; stored: ReadonlyMap<string, Standing>; owed: ReadonlySet<string> }> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await storeOnce(world, actor, want);
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === TRIES) throw error;
      await world.wait(20 * tries + 60 * tries * world.random());
    }
  }
}

async function storeOnce<Result>(
  world: ChangeWorld,
  actor: string,
  want: (now: number, read: ReadStanding) => Promise<WantedChange<Result>>,
): ReturnType<typeof storeChange<Result>> {
  const now = world.now();
  const before = new Map<string, Standing>();
  const { result, store } = await want(now, async ({ id, projectId }) => {
    const known = before.get(id) ?? (await world.standings.get(id)) ?? emptyStanding(id, projectId ?? '');
    before.set(id, known);
    return { ...known, project: projectId ?? known.project };
  });
  if (!store) return { result, stored: new Map(), owed: new Set() };
  const models = await modelsOf(world, store.items);
  const items = store.items.map(({ standing, trail, figures }) => {
    const from = before.get(standing.issue)!;
    const version = from.version + 1;
    const figuresVersion = figures ? version : from.figuresVersion;
    return { standing: { ...standing, version, figuresVersion, at: now }, before: from, trail, figures };
  });
  const trails = items.flatMap((item) => {
    const model = models.get(item.standing.project)!;
    const value = { from: likelyValue(item.before, model, now), to: likelyValue(item.standing, model, now) };
    const { issue, project: of } = item.standing;
    return item.trail.map((change): Truth => ({ kind: 'trail', id: world.ids.fresh(), trail: { issue, project: of, actor, at: now, change, value } }));
  });
  const standings = items.map((item) => ({ standing: item.standing, from: item.before.version, figures: item.figures }));
  await world.changes.commit({ standings, truths: [...store.truths, ...trails] });
  const owed = items.filter(({ figures }) => figures).map(({ standing }) => standing.issue);
  if (owed.length > 0) await world.figures.push(owed, COALESCE_SECONDS);
  return { result, stored: new Map(items.map(({ standing }) => [standing.issue, standing])), owed: new Set(owed) };
}

/** The models of the projects that the items are in. */
async function modelsOf({ settings }: ChangeWorld, items: readonly ChangedStanding[]): Promise<Map<string, Model>> {
  const projects = [...new Set(items.map(({ standing }) => standing.project))];
  const found = await Promise.all(projects.map(async (id) => [id, modelOf(await settings.of(id))] as const));
  return new Map(found);
}

function likelyValue(standing: Standing, model: Model, now: number): number | null {
  const value = valueOf(model, project(standing, model, dayOf(now)).criteria);
  return value.kind === 'rated' ? value.likely : null;
}
