import { MOST_HEADS, type FeedbackHead, type Standing } from '../prioritise/standing';
import { withVoice } from './voice';

const HEAD_CHARACTERS = 500;

/** The standing after a further feedback: its customer speaks, and it joins the newest ten. */
export function withFeedback(standing: Standing, said: FeedbackHead): Standing {
  const { id: feedback, customer, day, importance } = said;
  const heads = [...standing.heads, shorten(said)].sort((a, b) => b.at - a.at).slice(0, MOST_HEADS);
  return {
    ...standing,
    voices: withVoice(standing.voices, { customer, day, importance, feedback }),
    feedbackCount: standing.feedbackCount + 1,
    heads,
  };
}

/** The standing after a comment on one of its feedbacks. */
export function withComment(standing: Standing, feedback: string): Standing {
  const heads = standing.heads.map((head) => (head.id === feedback ? { ...head, comments: head.comments + 1 } : head));
  return { ...standing, heads };
}

function shorten(head: FeedbackHead): FeedbackHead {
  const characters = [...head.words];
  if (characters.length <= HEAD_CHARACTERS) return head;
  return { ...head, words: `${characters.slice(0, HEAD_CHARACTERS - 1).join('')}…`, cut: true };
}
