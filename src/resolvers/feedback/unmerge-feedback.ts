import * as v from 'valibot';
import { Invalid, NotFound } from '../../domain/failure';
import { issuesOf, unmerged } from '../../domain/feedback/group';
import { defineCall } from '../call';
import { OwnId } from '../parse';
import { storeChange } from '../store-change';
import { groupChange } from './change-group';
import { checkFurther, checkOnIssues, groupOf, seeFeedback } from './see-feedback';
import { showStored } from './show-stored';

const Input = v.object({ feedback: OwnId });

/** Takes a merge back: each of the two says again what it said before. */
export const unmergeFeedback = defineCall('unmerge-feedback', Input, async (world, caller, { feedback: asked }) => {
  const { feedback: seen, can } = await seeFeedback(world, asked, 'EDIT_ISSUES');
  const allowed = issuesOf(await groupOf(world, seen));
  await checkOnIssues(world, allowed, 'EDIT_ISSUES');
  const { result } = await storeChange(world, caller, async (now, read) => {
    const feedback = await world.feedbacks.get(asked);
    if (!feedback || feedback.gone) throw new NotFound();
    if (!feedback.mergedInto) throw new Invalid('feedback', 'notMerged');
    const before = await groupOf(world, feedback);
    await checkFurther(world, before, allowed, 'EDIT_ISSUES');
    const [root, ...others] = before;
    const [alone, rest] = unmerged(feedback, root!);
    const after = [[rest, ...others.filter(({ id }) => id !== asked)], [alone]];
    const store = await groupChange(world, read, { before: [before], after, projects: new Map(), now });
    return { result: await showStored(world, caller, can, asked, { groups: after, truths: store?.truths ?? [] }), store };
  });
  return { feedback: result };
});
