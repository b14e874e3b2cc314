import * as v from 'valibot';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { After, Id } from '../parse';
import { headOf } from './head-of';

const Input = v.object({ issue: Id, after: After });
const PAGE = 50;

/** An item's feedback with all its words, newest first. */
export const listFeedback = defineCall('list-feedback', Input, async (world, _caller, { issue, after }) => {
  const { issue: seen } = await authoriseOnIssue(world, issue, 'BROWSE_PROJECTS');
  const page = await world.feedbacks.page(seen.id, PAGE, after);
  const feedback = page.feedback.map(headOf);
  return page.next === undefined ? { feedback } : { feedback, next: page.next };
});
