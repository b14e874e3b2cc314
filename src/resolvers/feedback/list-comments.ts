import * as v from 'valibot';
import { defineCall } from '../call';
import { After, OwnId } from '../parse';
import { commentOf } from './comment-of';
import { seeFeedback } from './see-feedback';

const Input = v.object({ feedback: OwnId, after: After });
const PAGE = 50;

/** The comments of a feedback that the caller may see, oldest first, with their authors' names as Jira shows them to the caller. */
export const listComments = defineCall('list-comments', Input, async (world, caller, { feedback, after }) => {
  const { can } = await seeFeedback(world, feedback);
  const page = await world.comments.page(feedback, PAGE, after);
  const seen = page.comments.filter(({ internal }) => can.rate || !internal);
  const names = await world.jira.people(seen.flatMap(({ author, deleted }) => [author, ...(deleted ? [deleted.by] : [])]));
  const comments = seen.map((comment) => commentOf(comment, caller, can, names));
  return page.next === undefined ? { comments } : { comments, next: page.next };
});
