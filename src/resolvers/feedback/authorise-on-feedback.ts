import { NotFound } from '../../domain/failure';
import type { JiraIssue } from '../../jira/read-issue';
import type { Feedback } from '../../storage/feedback';
import { authoriseOnIssue, type Needs } from '../authorise';
import type { World } from '../world';

/** A feedback, if the caller may do what the call needs on the issue it was given on. Throws NotFound and NotAllowed. */
export async function authoriseOnFeedback(
  world: World,
  id: string,
  needs: Needs,
): Promise<{ feedback: Feedback; issue: JiraIssue }> {
  const feedback = await world.feedbacks.get(id);
  if (!feedback) throw new NotFound();
  const { issue } = await authoriseOnIssue(world, feedback.sourceIssue, needs);
  return { feedback, issue };
}
