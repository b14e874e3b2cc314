import * as v from 'valibot';
import type { Feedback } from '../../domain/feedback/feedback';
import { issuesOf } from '../../domain/feedback/group';
import type { FeedbackList } from '../../storage/feedback';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { After, Id, OwnId } from '../parse';
import { entryOf, maySee, readShown } from './show-feedback';
import type { World } from '../world';

const View = v.variant('kind', [
  v.object({ kind: v.literal('newest') }),
  v.object({ kind: v.literal('unlinked') }),
  v.object({ kind: v.literal('customer'), customer: OwnId }),
  v.object({ kind: v.literal('need'), need: OwnId }),
]);
type View = v.InferOutput<typeof View>;

const Input = v.object({ project: Id, view: View, after: After });
const PAGE = 25;

/** A page of a project's feedback: one query of the store, and one for the project's needs. What a customer said, and what speaks of a need, is shown though it was merged. */
export const openFeedback = defineCall('open-feedback', Input, async (world, caller, { project: asked, view, after }) => {
  const { project, can } = await authoriseOnProject(world, asked);
  const [page, needs] = await Promise.all([
    world.feedbacks.list(listOf(view, project.id), PAGE, after),
    world.needs.of(project.id),
  ]);
  const one = view.kind === 'customer' || view.kind === 'need';
  const listed = page.feedback.filter(({ project: of, mergedInto, gone }) => of === project.id && !gone && (one || mergedInto === null));
  const all = await withGroups(world, listed);
  const entries = view.kind === 'unlinked' ? all.filter(({ group }) => issuesOf(group).length === 0) : all;
  const shown = await readShown(world, caller, can, entries.map(({ group }) => group), needs);
  const feedback = entries.flatMap(({ listed: is, group }) => (maySee(is, shown) ? [entryOf(is, group, shown, true)] : []));
  const { id, key, name } = project;
  const reply = { project: { id, key, name }, can, needs: needs.map((need) => ({ id: need.id, name: need.name })), feedback };
  return page.next === undefined ? reply : { ...reply, next: page.next };
});

function listOf(view: View, project: string): FeedbackList {
  if (view.kind === 'unlinked') return { project, state: 'unlinked' };
  if (view.kind === 'customer') return { customer: view.customer };
  return view.kind === 'need' ? { need: view.need } : { project };
}

/** Each feedback with the group that it is in, read in a batch or two, and in none where nothing was merged. */
async function withGroups({ feedbacks }: World, listed: readonly Feedback[]): Promise<{ listed: Feedback; group: Feedback[] }[]> {
  const many = (ids: readonly string[]) => (ids.length > 0 ? feedbacks.getMany(ids) : new Map<string, Feedback>());
  const roots = await many(listed.flatMap(({ mergedInto }) => mergedInto ?? []));
  const rootOf = (one: Feedback) => (one.mergedInto === null ? one : (roots.get(one.mergedInto) ?? one));
  const others = await many([...new Set(listed.flatMap((one) => rootOf(one).merged))]);
  return listed.map((one) => {
    const root = rootOf(one);
    return { listed: one, group: [root, ...root.merged.flatMap((id) => others.get(id) ?? [])] };
  });
}
