import * as v from 'valibot';
import type { Feedback, FeedbackLink } from '../../domain/feedback/feedback';
import type { Importance } from '../../domain/feedback/voice';
import { Invalid, NotFound } from '../../domain/failure';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import { storeChange } from '../store-change';
import { groupChange } from './change-group';
import { groupOf, seeFeedback } from './see-feedback';
import { showOne } from './show-one';

const Input = v.object({ feedback: OwnId, issue: Id, importance: v.nullable(v.picklist([0, 1, 2, 3], 'importance')) });

/** Ties a feedback to an item, says how much it matters, or unties it; `before` is what undo has to send back. */
export const linkFeedback = defineCall('link-feedback', Input, async (world, caller, { feedback: asked, issue: to, importance }) => {
  const [{ can }, { issue }] = await Promise.all([seeFeedback(world, asked), authoriseOnIssue(world, to, 'EDIT_ISSUES')]);
  const { result: before } = await storeChange(world, caller, async (now, read) => {
    const feedback = await world.feedbacks.get(asked);
    if (!feedback || feedback.gone) throw new NotFound();
    const linked = feedback.links.find((link) => link.issue === issue.id);
    const result = linked?.importance ?? null;
    if (result === importance) return { result, store: null };
    const group = await groupOf(world, feedback);
    if (importance === null && !linked) throw new Invalid('issue', 'linkedByAnother');
    const after = group.map((one) => (one.id === feedback.id ? { ...one, links: linksWith(one, issue.id, importance as Importance | null) } : one));
    const projects = new Map([[issue.id, issue.projectId]]);
    return { result, store: await groupChange(world, read, { before: [group], after: [after], projects, now }) };
  });
  return { feedback: await showOne(world, caller, can, asked), before };
});

/** What somebody linked or weighed is theirs: a ticket that no longer names the issue does not take it away. */
function linksWith({ links }: Feedback, issue: string, importance: Importance | null): FeedbackLink[] {
  const others = links.filter((link) => link.issue !== issue);
  return importance === null ? others : [...others, { issue, importance }];
}
