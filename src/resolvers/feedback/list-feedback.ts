import * as v from 'valibot';
import type { Feedback } from '../../domain/feedback/feedback';
import { headOf } from '../../domain/feedback/speak';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { After, Id } from '../parse';
import { visibleTickets } from './visible-tickets';

const Input = v.object({ issue: Id, after: After });
const PAGE = 50;

/** An item's feedback that the caller may see, with all its words, newest first. */
export const listFeedback = defineCall('list-feedback', Input, async (world, _caller, { issue, after }) => {
  const { issue: seen, can } = await authoriseOnIssue(world, issue, 'BROWSE_PROJECTS');
  const page = await world.feedbacks.page(seen.id, PAGE, after);
  const tickets = await visibleTickets(world.jira, page.feedback.map(ticketOf));
  const shown = page.feedback.filter((one) => !one.gone && (can.rate || !one.internal) && tickets.has(ticketOf(one)));
  const feedback = shown.map((one) => headOf(one, page.importances.get(one.id) ?? 0));
  return page.next === undefined ? { feedback } : { feedback, next: page.next };
});

function ticketOf({ source, sourceIssue }: Feedback): string | null {
  return source === 'ticket' ? sourceIssue : null;
}
