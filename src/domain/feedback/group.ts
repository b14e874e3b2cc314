import type { Feedback, FeedbackLink } from './feedback';

/** Feedbacks that were merged, with the one they were merged into; one that stands alone is a group of itself. */
export type Group = readonly Feedback[];

type Linked = Pick<Feedback, 'id' | 'links'>;

/**
 * What each of a group speaks for: every issue that one of them is linked to, so that each of their customers stands behind
 * it. A feedback's own importance holds; where it has none, the greatest in the group. Depends on nothing but the
 * feedbacks' own links: to merge and unmerge changes nothing.
 */
export function linksOf(feedback: Linked, group: readonly Linked[]): FeedbackLink[] {
  const own = new Map(feedback.links.map((link) => [link.issue, link]));
  const others = new Map<string, FeedbackLink>();
  for (const { issue, importance } of group.flatMap(({ links }) => links)) {
    const before = others.get(issue);
    if (!own.has(issue) && (!before || before.importance < importance)) others.set(issue, { issue, importance });
  }
  return [...feedback.links, ...[...others.values()].sort((a, b) => (a.issue < b.issue ? -1 : 1))];
}

/** The issues that a group speaks for. */
export function issuesOf(group: readonly Linked[]): string[] {
  return [...new Set(group.flatMap(({ links }) => links.map(({ issue }) => issue)))];
}

/** A feedback merged into another: both know. */
export function merged(feedback: Feedback, into: Feedback): [Feedback, Feedback] {
  return [
    { ...feedback, mergedInto: into.id },
    { ...into, merged: [...into.merged, feedback.id] },
  ];
}

/** Takes a merge back. */
export function unmerged(feedback: Feedback, from: Feedback): [Feedback, Feedback] {
  return [
    { ...feedback, mergedInto: null },
    { ...from, merged: from.merged.filter((id) => id !== feedback.id) },
  ];
}
