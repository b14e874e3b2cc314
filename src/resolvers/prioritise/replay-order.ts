import * as v from 'valibot';
import type { ReplayedItem } from '../../contract';
import { dayOf, EARLIEST_DAY, isDay, secondsOf } from '../../domain/day';
import { Invalid } from '../../domain/failure';
import { USUAL_TIER } from '../../domain/feedback/tier';
import type { Model } from '../../domain/prioritise/model';
import { project as figuresOf } from '../../domain/prioritise/projection';
import { movedMost } from '../../domain/prioritise/replay/moved-most';
import { standingAt } from '../../domain/prioritise/replay/standing-at';
import { versionAt } from '../../domain/prioritise/replay/version-at';
import { feedbacksChanged, type FeedbackThen } from '../../domain/prioritise/replay/voices-at';
import type { Standing } from '../../domain/prioritise/standing';
import type { Trail } from '../../domain/prioritise/trail';
import { modelOf } from '../../domain/settings/settings';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { After, Id } from '../parse';
import type { World } from '../world';

const Day = v.pipe(v.string('day'), v.check((day) => isDay(day) && day >= EARLIEST_DAY, 'day'));
const Input = v.object({ project: Id, day: Day, after: After });

/** Each item's trail is a query of its own. */
const PAGE = 25;
const MOST_VERSIONS = 100;
const DAY_SECONDS = 86_400;

/** The items that changed since the end of a day, each walked back along its trail, and the model that was in force. */
export const replayOrder = defineCall('replay-order', Input, async (world, _caller, { project: asked, day, after }) => {
  const now = world.now();
  if (day > dayOf(now)) throw new Invalid('day', 'day');
  const { project } = await authoriseOnProject(world, asked);
  const at = Math.min(now, secondsOf(day) + DAY_SECONDS - 1);
  const [present, kept] = await Promise.all([world.settings.of(project.id), world.settings.versions(project.id, MOST_VERSIONS)]);
  const model = modelOf(versionAt([present, ...kept], at));
  const every = model.figuresVersion !== present.figuresVersion;
  const page = await world.standings.changedSince(project.id, every ? 0 : at + 1, PAGE, after);
  const items = await replayed(world, project.id, page.changed.map(({ issue }) => issue), { model, day, at });
  return { model, every, items, ...(page.next === undefined ? {} : { next: page.next }) };
});

interface Moment {
  model: Model;
  day: string;
  at: number;
}

/** The items among these issues that the caller may see in the project, as they stood. */
async function replayed(world: World, projectId: string, issues: readonly string[], { model, day, at }: Moment): Promise<ReplayedItem[]> {
  if (issues.length === 0) return [];
  const seen = (await world.jira.issues(issues, [])).filter((issue) => issue.projectId === projectId).map(({ id }) => id);
  const [standings, trails] = await Promise.all([
    world.standings.getMany(seen),
    Promise.all(seen.map(async (id) => [id, await world.trails.whole(id)] as const)).then((rows) => new Map(rows)),
  ]);
  const known = await feedbacksThen(world, [...trails.values()], at);
  const moved = new Map(seen.map((id) => [id, movedMost(trails.get(id)!, at)]));
  const names = await world.jira.people([...moved.values()].flatMap((row) => (row ? [row.actor] : [])));
  return seen.flatMap((id): ReplayedItem[] => {
    const standing = standings.get(id);
    if (!standing) return [];
    const { standing: then, unknown } = standingAt(standing, trails.get(id)!, known, at);
    return [{ id, figures: figuresOf(asOfVersion(then), model, day), most: toldOf(moved.get(id)!, names), unknown }];
  });
}

/** A standing of the past has no version of its own. */
function asOfVersion(standing: Standing): Standing {
  return { ...standing, figuresVersion: 0 };
}

/** What is known of the feedbacks that changed what they say since. */
async function feedbacksThen({ feedbacks, customers }: World, trails: readonly (readonly Trail[])[], at: number): Promise<Map<string, FeedbackThen>> {
  const ids = [...new Set(trails.flatMap((trail) => [...feedbacksChanged(trail, at)]))];
  const found = ids.length > 0 ? await feedbacks.getMany(ids) : new Map<string, never>();
  const tiers = found.size > 0 ? await customers.getMany([...found.values()].map(({ customer }) => customer)) : new Map<string, never>();
  return new Map([...found].map(([id, { customer, day }]) => [id, { customer, day, tier: tiers.get(customer)?.tier ?? USUAL_TIER }]));
}

function toldOf(row: Trail | null, names: ReadonlyMap<string, string>): ReplayedItem['most'] {
  if (!row) return null;
  const { at, actor, change } = row;
  return { at, person: { accountId: actor, name: names.get(actor) ?? '' }, kind: change.kind, criterion: change.kind === 'rated' ? change.criterion : null };
}
