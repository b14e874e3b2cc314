import * as v from 'valibot';
import { NotAllowed } from '../../domain/failure';
import type { StoredComment } from '../../storage/comment';
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
  const names = await world.jira.people([caller]);
  const stored = await changeComment(world, caller, feedback, async (_, now) => {
    const isSo = (comment: StoredComment) => !comment.deleted && comment.words === words;
    const comment = await commentToChange(world, can, input, isSo);
    if (comment.author !== caller) throw new NotAllowed('AUTHOR');
    if (isSo(comment)) return { stored: comment };
    return { comment: { ...comment, words, edited: now, version: version + 1 }, from: version, more: 0 };
  });
  return { comment: commentOf(stored, caller, can, names) };
});
