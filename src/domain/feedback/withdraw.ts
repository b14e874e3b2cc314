import { linksOf, type Group } from './group';
import type { Feedback } from './feedback';

/** The feedback of a ticket that was deleted: it says nothing any more, and speaks for nothing. */
export function withdrawn(feedback: Feedback): Feedback {
  return feedback.gone ? feedback : { ...feedback, words: '', links: [], gone: true };
}

/**
 * The next step of taking a deleted ticket from its group, so that what people merged with it goes on saying all that it said:
 * first each of the others keeps as its own what the group speaks for, then the ticket is withdrawn, then they part. Answers
 * the group of the step in the same order, null when nothing is left to do. One transaction holds a step, not all three.
 */
export function stepToWithdraw(group: Group, ticket: string): Group | null {
  const live = group.filter(({ gone }) => !gone);
  const short = live.filter((one) => one.id !== ticket && linksOf(one, live).length > one.links.length);
  if (live.some(({ id }) => id === ticket)) {
    if (short.length === 0) return group.map((one) => (one.id === ticket ? withdrawn(one) : one));
    return group.map((one) => (short.includes(one) ? { ...one, links: linksOf(one, live) } : one));
  }
  return parted(group, ticket);
}

/** The group with the ticket unmerged from the others, or the others from the ticket. */
function parted(group: Group, ticket: string): Group | null {
  const others = group.filter(({ id }) => id !== ticket);
  if (others.length === 0) return null;
  const isRoot = group[0]!.id === ticket;
  const leaving = new Set(isRoot ? others.map(({ id }) => id) : [ticket]);
  return group.map((one, at) => {
    if (at === 0) return { ...one, merged: one.merged.filter((id) => !leaving.has(id)) };
    return leaving.has(one.id) ? { ...one, mergedInto: null } : one;
  });
}
