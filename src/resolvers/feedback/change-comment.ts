import { NotFound } from '../../domain/failure';
import type { Feedback } from '../../domain/feedback/feedback';
import { linksOf } from '../../domain/feedback/group';
import { withComment } from '../../domain/feedback/speak';
import type { StoredComment } from '../../storage/comment';
import { storeChange, type ReadStanding, type WantedChange } from '../store-change';
import type { World } from '../world';
import { groupOf } from './see-feedback';

/** What somebody wants of a comment, worked out on its feedback as it is at that moment; null when it has been stored before. */
type WantedComment = { comment: StoredComment; from: number; more: -1 | 0 | 1 } | { stored: StoredComment };

/** Stores a comment, and how many its feedback has, where it is shown. The figures stay as they are. Throws NotFound when the feedback is gone. */
export async function changeComment(
  world: World,
  caller: string,
  asked: string,
  want: (feedback: Feedback, now: number) => Promise<WantedComment>,
): Promise<StoredComment> {
  const { result } = await storeChange(world, caller, async (now, read): Promise<WantedChange<StoredComment>> => {
    const feedback = await world.feedbacks.get(asked);
    if (!feedback || feedback.gone) throw new NotFound();
    const wanted = await want(feedback, now);
    if ('stored' in wanted) return { result: wanted.stored, store: null };
    const { comment, from, more } = wanted;
    const counted = { ...countedWith(feedback, comment, more), version: feedback.version + 1, changedAt: now };
    const items = more === 0 || comment.internal ? [] : await itemsShowing(world, read, feedback, more);
    const truths = [{ kind: 'comment' as const, comment, from }];
    if (more === 0) return { result: comment, store: { items, truths } };
    return { result: comment, store: { items, truths: [...truths, { kind: 'feedback', feedback: counted, from: feedback.version }] } };
  });
  return result;
}

function countedWith(feedback: Feedback, { internal }: StoredComment, more: number): Feedback {
  return internal
    ? { ...feedback, internalComments: feedback.internalComments + more }
    : { ...feedback, comments: feedback.comments + more };
}

async function itemsShowing(world: World, read: ReadStanding, feedback: Feedback, more: 1 | -1) {
  const links = linksOf(feedback, await groupOf(world, feedback));
  const standings = await Promise.all(links.map(({ issue }) => read({ id: issue, projectId: null })));
  const shown = standings.filter(({ heads }) => heads.some(({ id }) => id === feedback.id));
  return shown.map((standing) => ({ standing: withComment(standing, feedback.id, more), trail: [], figures: false }));
}
