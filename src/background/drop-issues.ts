import { Invalid } from '../domain/failure';
import type { Feedback } from '../domain/feedback/feedback';
import type { Group } from '../domain/feedback/group';
import { groupChange } from '../resolvers/feedback/change-group';
import { groupOf } from '../resolvers/feedback/see-feedback';
import { storeChange } from '../resolvers/store-change';
import type { FeedbackPage } from '../storage/feedback';
import type { NightWorld } from './night-world';
import { withdrawTicket } from './withdraw-ticket';

/**
 * Takes deleted issues out of what was said, as `by` deleted them: a ticket's feedback is withdrawn, what people said on an
 * issue is its project's from then on, and nothing is linked to it any more. Issues that Jira still has stay as they are.
 */
export async function dropIssues(world: NightWorld, issues: readonly string[], by: string): Promise<void> {
  const there = new Set((await world.worth.issues(issues, [])).map(({ id }) => id));
  for (const issue of issues.filter((id) => !there.has(id))) await dropIssue(world, issue, by);
}

const PAGE = 100;

async function dropIssue(world: NightWorld, issue: string, by: string): Promise<void> {
  const { feedbacks } = world;
  for (const { id, source } of await allOf((after) => feedbacks.list({ sourceIssue: issue }, PAGE, after))) {
    if (source === 'ticket') await withdrawTicket(world, id, by);
    else await changeInGroup(world, id, by, (one) => (one.id === id && one.sourceIssue === issue ? { ...one, sourceIssue: null } : one));
  }
  for (const { id } of await allOf((after) => feedbacks.page(issue, PAGE, after))) {
    await changeInGroup(world, id, by, (one) => withoutIssue(one, issue)).catch((error: unknown) => {
      if (!(error instanceof Invalid)) throw error;
      world.report(error);
    });
  }
}

function withoutIssue(feedback: Feedback, issue: string): Feedback {
  const links = feedback.links.filter((link) => link.issue !== issue);
  return links.length === feedback.links.length ? feedback : { ...feedback, links };
}

async function changeInGroup(world: NightWorld, id: string, by: string, change: (one: Feedback) => Feedback): Promise<void> {
  await storeChange(world, by, async (now, read) => {
    const feedback = await world.feedbacks.get(id);
    const before: Group = feedback ? await groupOf(world, feedback) : [];
    return { result: null, store: await groupChange(world, read, { before: [before], after: [before.map(change)], projects: new Map(), now }) };
  });
}

async function allOf(read: (after?: string) => Promise<FeedbackPage>): Promise<Feedback[]> {
  const found: Feedback[] = [];
  for (let page = await read(); ; page = await read(page.next)) {
    found.push(...page.feedback);
    if (page.next === undefined) return found;
  }
}
