import * as v from 'valibot';
import { NotAllowed } from '../../domain/failure';
import { defineCall } from '../call';
import { Once, OwnId, Words } from '../parse';
import { changeComment } from './change-comment';
import { commentOf } from './comment-of';
import { seeFeedback } from './see-feedback';

const Input = v.object({ feedback: OwnId, words: Words, internal: v.optional(v.boolean(), false), once: Once });

/** A comment on a feedback, by somebody who may comment where it stands. */
export const addComment = defineCall('add-comment', Input, async (world, caller, { feedback: asked, words, internal, once }) => {
  const { feedback, can } = await seeFeedback(world, asked, 'ADD_COMMENTS');
  if (internal && !can.rate) throw new NotAllowed('EDIT_ISSUES');
  const names = await world.jira.people([caller]);
  const id = world.ids.from('comment', caller, asked, once);
  const stored = await changeComment(world, caller, asked, async ({ comments, internalComments }, now) => {
    const sentBefore = await world.comments.get(asked, id);
    if (sentBefore) return { stored: sentBefore };
    const place = comments + internalComments;
    const said = { id, feedback: asked, project: feedback.project, author: caller, words, internal };
    return { comment: { ...said, at: now, place, edited: null, deleted: null, version: 1 }, from: 0, more: 1 };
  });
  return { comment: commentOf(stored, caller, can, names) };
});
