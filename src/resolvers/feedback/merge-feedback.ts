import * as v from 'valibot';
import { Invalid, NotFound } from '../../domain/failure';
import { issuesOf, merged } from '../../domain/feedback/group';
import { defineCall } from '../call';
import { OwnId } from '../parse';
import { storeChange } from '../store-change';
import { groupChange } from './change-group';
import { checkFurther, checkOnIssues, groupOf, seeFeedback } from './see-feedback';
import { showStored } from './show-stored';

const Input = v.object({ feedback: OwnId, into: OwnId });

/** Joins a feedback to another that says the same. One that others were merged into, or that was merged itself, cannot be. */
export const mergeFeedback = defineCall('merge-feedback', Input, async (world, caller, { feedback: asked, into }) => {
  if (asked === into) throw new Invalid('into', 'mergeItself');
  const [one, other] = await Promise.all([seeFeedback(world, asked, 'EDIT_ISSUES'), seeFeedback(world, into, 'EDIT_ISSUES')]);
  if (one.feedback.project !== other.feedback.project) throw new NotFound();
  const groups = await Promise.all([groupOf(world, one.feedback), groupOf(world, other.feedback)]);
  const allowed = issuesOf(groups.flat());
  await checkOnIssues(world, allowed, 'EDIT_ISSUES');
  const { result } = await storeChange(world, caller, async (now, read) => {
    const found = await world.feedbacks.getMany([asked, into]);
    const [feedback, target] = [found.get(asked), found.get(into)];
    if (!feedback || !target || feedback.gone || target.gone) throw new NotFound();
    if (feedback.mergedInto === into) {
      return { result: await showStored(world, caller, other.can, into, { groups: [await groupOf(world, target)], truths: [] }), store: null };
    }
    if (feedback.mergedInto || feedback.merged.length > 0 || target.mergedInto) throw new Invalid('into', 'mergeChain');
    if (feedback.internal !== target.internal) throw new Invalid('into', 'mergeInternal');
    const [root, ...others] = await groupOf(world, target);
    await checkFurther(world, [feedback, root!, ...others], allowed, 'EDIT_ISSUES');
    const [joined, joinedBy] = merged(feedback, root!);
    const before = [[feedback], [root!, ...others]];
    const after = [[joinedBy, ...others, joined]];
    const store = await groupChange(world, read, { before, after, projects: new Map(), now });
    return { result: await showStored(world, caller, other.can, into, { groups: after, truths: store?.truths ?? [] }), store };
  });
  return { feedback: result };
});
