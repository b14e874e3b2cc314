import { MOST_HEADS, type FeedbackHead, type Standing } from '../prioritise/standing';
import { USUAL_TIER, type Tier } from './tier';
import type { Feedback } from './feedback';
import { withoutVoice, withVoice, type Importance, type Voice } from './voice';

const HEAD_CHARACTERS = 500;

/** The standing after a feedback was linked, or after it or its importance changed: its customer speaks, and it joins the newest ten. */
export function withFeedback(standing: Standing, feedback: Feedback, importance: Importance, tier: Tier): Standing {
  const { id, customer } = feedback;
  const voices = withVoice(standing.voices, voiceOn(standing, feedback, importance));
  const heads = newest([...standing.heads.filter((head) => head.id !== id), shorten(headOf(feedback, importance, standing.issue))]);
  return { ...standing, voices, heads, tiers: tiersOf(voices, { ...standing.tiers, [customer]: tier }) };
}

/** The standing after a feedback was unlinked. A further one may have to join the newest ten: `missingHeads`. */
export function withoutFeedback(standing: Standing, feedback: string): Standing {
  const voices = withoutVoice(standing.voices, feedback);
  return { ...standing, voices, heads: standing.heads.filter(({ id }) => id !== feedback), tiers: tiersOf(voices, standing.tiers) };
}

/** The standing after the tier of a customer changed. */
export function withTier(standing: Standing, customer: string, tier: Tier): Standing {
  return { ...standing, tiers: tiersOf(standing.voices, { ...standing.tiers, [customer]: tier }) };
}

/** The standing after a comment was added to one of its feedbacks (1) or taken from it (−1). */
export function withComment(standing: Standing, feedback: string, more: 1 | -1): Standing {
  const heads = standing.heads.map((head) => (head.id === feedback ? { ...head, comments: head.comments + more } : head));
  return { ...standing, heads };
}

/** The ids of the feedbacks that belong among the newest ten and are not there: after one of those was unlinked. */
export function missingHeads({ voices, heads }: Standing): string[] {
  const here = new Set(heads.map(({ id }) => id));
  const others = voices.filter(({ feedback }) => !here.has(feedback));
  const byDay = others.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return byDay.slice(0, Math.max(0, MOST_HEADS - heads.length)).map(({ feedback }) => feedback);
}

/** A standing with heads that were missing. */
export function withHeads(standing: Standing, feedbacks: readonly Feedback[]): Standing {
  const importances = new Map(standing.voices.map(({ feedback, importance }) => [feedback, importance]));
  const found = feedbacks.map((feedback) => shorten(headOf(feedback, importances.get(feedback.id) ?? 0, standing.issue)));
  return { ...standing, heads: newest([...standing.heads, ...found]) };
}

/** A feedback as the panel shows it on an item, its words whole. */
export function headOf(feedback: Feedback, importance: Importance, issue: string): FeedbackHead {
  const { id, project, customer, customerName, words, day, author, at, comments, internal, sourceIssue } = feedback;
  const source = sourceIssue === issue ? null : sourceIssue;
  return { id, project, source, customer, customerName, words, cut: false, day, importance, author, at, comments, internal };
}

/** What a feedback says of an item, and what decides who may see it where that is not the item's own. */
function voiceOn({ issue, project }: Standing, feedback: Feedback, importance: Importance): Voice {
  const { id, customer, day, internal, sourceIssue } = feedback;
  return {
    customer,
    day,
    importance,
    feedback: id,
    ...(internal ? { internal: true } : {}),
    ...(feedback.project === project ? {} : { project: feedback.project }),
    ...(sourceIssue === null || sourceIssue === issue ? {} : { source: sourceIssue }),
  };
}

function newest(heads: readonly FeedbackHead[]): FeedbackHead[] {
  return [...heads].sort((a, b) => b.at - a.at).slice(0, MOST_HEADS);
}

function tiersOf(voices: Standing['voices'], known: Standing['tiers']): Standing['tiers'] {
  const speaking = new Set(voices.map(({ customer }) => customer));
  return Object.fromEntries(Object.entries(known).filter(([customer, tier]) => speaking.has(customer) && tier !== USUAL_TIER));
}

function shorten(head: FeedbackHead): FeedbackHead {
  const characters = [...head.words];
  if (characters.length <= HEAD_CHARACTERS) return head;
  return { ...head, words: `${characters.slice(0, HEAD_CHARACTERS - 1).join('')}…`, cut: true };
}
