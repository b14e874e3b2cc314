import * as v from 'valibot';
import { withLink } from '../../domain/feedback/feedback';
import { issuesOf } from '../../domain/feedback/group';
import type { Importance } from '../../domain/feedback/voice';
import { Invalid, NotFound } from '../../domain/failure';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import { storeChange } from '../store-change';
import { groupChange } from './change-group';
import { groupOf, seeFeedback } from './see-feedback';
import { showStored } from './show-stored';

const Input = v.object({ feedback: OwnId, issue: Id, importance: v.nullable(v.picklist([0, 1, 2, 3], 'importance')) });

/** Ties a feedback to an item, says how much it matters, or unties it, unless another of its group ties it, too; `before` is what undo has to send back. */
export const linkFeedback = defineCall('link-feedback', Input, async (world, caller, { feedback: asked, issue: to, importance }) => {
  const [{ feedback: seen, can }, { issue }] = await Promise.all([seeFeedback(world, asked), authoriseOnIssue(world, to, 'EDIT_ISSUES')]);
  // What was seen serves the first try: a later one has to read what somebody else left.
  const unread = [seen];
  const { result } = await storeChange(world, caller, async (now, read) => {
    const feedback = unread.pop() ?? (await world.feedbacks.get(asked));
    if (!feedback || feedback.gone) throw new NotFound();
    const linked = feedback.links.find((link) => link.issue === issue.id);
    const before = linked?.importance ?? null;
    const group = await groupOf(world, feedback);
    if (importance === null && !linked && issuesOf(group).includes(issue.id)) throw new Invalid('issue', 'linkedByAnother');
    if (before === importance) return { result: { before, feedback: await showStored(world, caller, can, asked, { groups: [group], truths: [] }) }, store: null };
    const after = group.map((one) => (one.id === feedback.id ? withLink(one, issue.id, importance as Importance | null) : one));
    const projects = new Map([[issue.id, issue.projectId]]);
    const store = await groupChange(world, read, { before: [group], after: [after], projects, now });
    return { result: { before, feedback: await showStored(world, caller, can, asked, { groups: [after], truths: store?.truths ?? [] }) }, store };
  });
  return result;
});
