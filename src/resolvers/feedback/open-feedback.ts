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

/** A page of a project's feedback: one query of the store, and one for the project's needs. */
export const openFeedback = defineCall('open-feedback', Input, async (world, caller, { project: asked, view, after }) => {
  const { project, can } = await authoriseOnProject(world, asked);
  const [page, needs] = await Promise.all([
    world.feedbacks.list(listOf(view, project.id), PAGE, after),
    world.needs.of(project.id),
  ]);
  const listed = page.feedback.filter((one) => one.project === project.id && one.mergedInto === null && !one.gone);
  const all = await groupsOf(world, listed);
  const groups = view.kind === 'unlinked' ? all.filter((group) => issuesOf(group).length === 0) : all;
  const shown = await readShown(world, caller, can, groups, needs);
  const feedback = groups.flatMap((group) => (maySee(group[0]!, shown) ? [entryOf(group[0]!, group, shown, true)] : []));
  const { id, key, name } = project;
  const reply = { project: { id, key, name }, can, needs: needs.map((need) => ({ id: need.id, name: need.name })), feedback };
  return page.next === undefined ? reply : { ...reply, next: page.next };
});

function listOf(view: View, project: string): FeedbackList {
  if (view.kind === 'unlinked') return { project, state: 'unlinked' };
  if (view.kind === 'customer') return { customer: view.customer };
  return view.kind === 'need' ? { need: view.need } : { project };
}

/** Each feedback with those that were merged into it, read in one batch. */
async function groupsOf({ feedbacks }: World, roots: readonly Feedback[]): Promise<Feedback[][]> {
  const merged = roots.flatMap((root) => root.merged);
  const found = merged.length > 0 ? await feedbacks.getMany(merged) : new Map<string, Feedback>();
  return roots.map((root) => [root, ...root.merged.flatMap((id) => found.get(id) ?? [])]);
}
