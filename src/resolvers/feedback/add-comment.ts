import * as v from 'valibot';
import { withComment } from '../../domain/feedback/add-feedback';
import { NotFound } from '../../domain/failure';
import type { StoredComment } from '../../storage/comment';
import { defineCall } from '../call';
import { changeItem, type Wanted } from '../change-item';
import { Once, OwnId, Words } from '../parse';
import { authoriseOnFeedback } from './authorise-on-feedback';

const Input = v.object({ feedback: OwnId, words: Words, once: Once });

/** A comment on a feedback, by somebody who may comment on the issue it was given on. The figures stay as they are. */
export const addComment = defineCall('add-comment', Input, async (world, caller, { feedback: asked, words, once }) => {
  const { issue } = await authoriseOnFeedback(world, asked, 'ADD_COMMENTS');
  const names = await world.jira.people([caller]);
  const id = world.ids.from('comment', caller, asked, once);
  const { result } = await changeItem(world, caller, issue, async (standing, now): Promise<Wanted<StoredComment>> => {
    const [sentBefore, feedback] = await Promise.all([world.comments.get(asked, id), world.feedbacks.get(asked)]);
    if (sentBefore) return { result: sentBefore, store: null };
    if (!feedback) throw new NotFound();
    const comment = { id, feedback: asked, project: issue.projectId, author: caller, words, at: now, place: feedback.comments };
    const counted = { ...feedback, comments: feedback.comments + 1 };
    return {
      result: comment,
      store: {
        standing: withComment(standing, asked),
        truths: [{ kind: 'comment', comment }, { kind: 'feedback', feedback: counted, onlyNew: false }],
        trail: [],
        figures: false,
      },
    };
  });
  const author = { accountId: caller, name: names.get(caller) ?? '' };
  return { comment: { id, author, words: result.words, at: result.at } };
});
