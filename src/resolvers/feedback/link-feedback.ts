import * as v from 'valibot';
import type { Feedback, FeedbackLink } from '../../domain/feedback/feedback';
import type { Group } from '../../domain/feedback/group';
import type { Importance } from '../../domain/feedback/voice';
import { Invalid, NotFound } from '../../domain/failure';
import type { Truth } from '../../storage/truth';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import { storeChange } from '../store-change';
import { groupChange } from './change-group';
import { groupOf, seeFeedback } from './see-feedback';
import { showInGroup } from './show-one';

const Input = v.object({ feedback: OwnId, issue: Id, importance: v.nullable(v.picklist([0, 1, 2, 3], 'importance')) });

/** Ties a feedback to an item, says how much it matters, or unties it; `before` is what undo has to send back. */
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
    if (before === importance) return { result: { before, feedback, group }, store: null };
    if (importance === null && !linked) throw new Invalid('issue', 'linkedByAnother');
    const after = group.map((one) => (one.id === feedback.id ? { ...one, links: linksWith(one, issue.id, importance as Importance | null) } : one));
    const projects = new Map([[issue.id, issue.projectId]]);
    const store = await groupChange(world, read, { before: [group], after: [after], projects, now });
    return { result: { before, ...withStored({ feedback, group }, store?.truths ?? []) }, store };
  });
  return { feedback: await showInGroup(world, caller, can, result), before: result.before };
});

/** A feedback and its group as they stand once this is stored. */
function withStored({ feedback, group }: { feedback: Feedback; group: Group }, truths: readonly Truth[]): { feedback: Feedback; group: Group } {
  const stored = new Map(truths.flatMap((truth) => (truth.kind === 'feedback' ? [[truth.feedback.id, truth.feedback]] : [])));
  const newest = (one: Feedback) => stored.get(one.id) ?? one;
  return { feedback: newest(feedback), group: group.map(newest) };
}

/** What somebody linked or weighed is theirs: a ticket that no longer names the issue does not take it away. */
function linksWith({ links }: Feedback, issue: string, importance: Importance | null): FeedbackLink[] {
  const others = links.filter((link) => link.issue !== issue);
  return importance === null ? others : [...others, { issue, importance }];
}
