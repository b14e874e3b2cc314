import type { Abilities } from '../../contract';
import { NotAllowed, NotFound } from '../../domain/failure';
import type { Feedback } from '../../domain/feedback/feedback';
import { issuesOf, type Group } from '../../domain/feedback/group';
import { abilitiesOn, type Needs as AnyNeeds } from '../authorise';
import type { World } from '../world';

/** What a call on feedback may need. */
type Needs = Exclude<AnyNeeds, 'SCHEDULE_ISSUES'>;

/**
 * A feedback, if the caller may see it and do what the call needs where it stands: on the issue it was given on, else in
 * its project. Throws NotFound without Browse, where it came from an issue that they may not see, and for an internal
 * one without Edit issues; NotAllowed with the permission that is missing.
 */
export async function seeFeedback(
  { jira, feedbacks }: World,
  id: string,
  needs: Needs = 'BROWSE_PROJECTS',
): Promise<{ feedback: Feedback; can: Abilities }> {
  const feedback = await feedbacks.get(id);
  if (!feedback || feedback.gone) throw new NotFound();
  const { project, source, sourceIssue, internal } = feedback;
  const onIssue = source === 'person' && sourceIssue !== null;
  const [can, seen] = await Promise.all([
    abilitiesOn(jira, onIssue ? { issue: sourceIssue } : { project }),
    sourceIssue === null || onIssue ? [] : jira.issues([sourceIssue], []),
  ]);
  if (sourceIssue !== null && !onIssue && seen.length === 0) throw new NotFound();
  if (internal && !can.rate) throw new NotFound();
  checkNeeds(can, needs);
  return { feedback, can };
}

function checkNeeds(can: Abilities, needs: Needs): void {
  const may: Record<Needs, boolean> = { BROWSE_PROJECTS: true, EDIT_ISSUES: can.rate, ADD_COMMENTS: can.comment, ADMINISTER_PROJECTS: can.administer };
  if (!may[needs]) throw new NotAllowed(needs);
}

/** The group that a feedback is in, the one that the others were merged into first. Strict. */
export async function groupOf({ feedbacks }: Pick<World, 'feedbacks'>, feedback: Feedback): Promise<Group> {
  const root = feedback.mergedInto ? ((await feedbacks.get(feedback.mergedInto)) ?? feedback) : feedback;
  if (root.merged.length === 0) return [root];
  const others = await feedbacks.getMany(root.merged);
  return [root, ...root.merged.flatMap((id) => others.get(id) ?? [])];
}

/** Checks that the caller may do something on each of some issues. Throws NotFound and NotAllowed. */
export async function checkOnIssues({ jira }: Pick<World, 'jira'>, issues: readonly string[], needs: Needs): Promise<void> {
  await Promise.all(issues.map((issue) => abilitiesOn(jira, { issue }, needs)));
}

/** The same for what a group has come to speak for since it was checked. */
export async function checkFurther(world: Pick<World, 'jira'>, group: Group, checked: readonly string[], needs: Needs): Promise<void> {
  await checkOnIssues(world, issuesOf(group).filter((issue) => !checked.includes(issue)), needs);
}
