import * as v from 'valibot';
import { NotAllowed } from '../../domain/failure';
import { defineCall } from '../call';
import { OwnId, Version } from '../parse';
import { changeComment } from './change-comment';
import { commentOf } from './comment-of';
import { commentToChange } from './comment-to-change';
import { seeFeedback } from './see-feedback';

const Input = v.object({ feedback: OwnId, comment: OwnId, version: Version });

/** Takes the words of a comment away; who did it when stays. By its author, or by who administers the project. */
export const deleteComment = defineCall('delete-comment', Input, async (world, caller, input) => {
  const { feedback, version } = input;
  const { can } = await seeFeedback(world, feedback);
  let names: ReadonlyMap<string, string> = new Map();
  const stored = await changeComment(world, caller, feedback, async (_, now) => {
    const comment = await commentToChange(world, can, input, ({ deleted }) => deleted?.by === caller);
    const own = comment.author === caller && can.comment;
    if (!own && !can.administer) throw new NotAllowed('ADMINISTER_PROJECTS');
    names = await world.jira.people([comment.author, caller]);
    if (comment.deleted) return { stored: comment };
    return { comment: { ...comment, words: '', deleted: { by: caller, at: now }, version: version + 1 }, from: version, more: -1 };
  });
  return { comment: commentOf(stored, caller, can, names) };
});
