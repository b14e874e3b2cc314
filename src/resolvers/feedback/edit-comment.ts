import * as v from 'valibot';
import { NotAllowed } from '../../domain/failure';
import { defineCall } from '../call';
import { OwnId, Version, Words } from '../parse';
import { changeComment } from './change-comment';
import { commentOf } from './comment-of';
import { commentToChange } from './comment-to-change';
import { seeFeedback } from './see-feedback';

const Input = v.object({ feedback: OwnId, comment: OwnId, version: Version, words: Words });

/** The author's own words of a comment, changed if they still are as they were seen; that they were changed is said. */
export const editComment = defineCall('edit-comment', Input, async (world, caller, input) => {
  const { feedback, version, words } = input;
  const { can } = await seeFeedback(world, feedback, 'ADD_COMMENTS');
  const stored = await changeComment(world, caller, feedback, async (_, now) => {
    const comment = await commentToChange(world, can, input);
    if (comment.author !== caller) throw new NotAllowed('AUTHOR');
    if (comment.words === words) return { stored: comment };
    return { comment: { ...comment, words, edited: now, version: version + 1 }, from: version, more: 0 };
  });
  return { comment: commentOf(stored, caller, can, await world.jira.people([stored.author])) };
});
