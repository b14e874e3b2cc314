import * as v from 'valibot';
import { defineCall } from '../call';
import { After, OwnId } from '../parse';
import { authoriseOnFeedback } from './authorise-on-feedback';

const Input = v.object({ feedback: OwnId, after: After });
const PAGE = 50;

/** The comments of a feedback, oldest first, with their authors' names as Jira shows them to the caller. */
export const listComments = defineCall('list-comments', Input, async (world, _caller, { feedback, after }) => {
  await authoriseOnFeedback(world, feedback, 'BROWSE_PROJECTS');
  const page = await world.comments.page(feedback, PAGE, after);
  const names = await world.jira.people(page.comments.map(({ author }) => author));
  const comments = page.comments.map(({ id, author, words, at }) => ({
    id,
    author: { accountId: author, name: names.get(author) ?? '' },
    words,
    at,
  }));
  return page.next === undefined ? { comments } : { comments, next: page.next };
});
