import type { Feedback } from '../../src/domain/feedback/feedback';
import { issuesOf, linksOf } from '../../src/domain/feedback/group';
import { withFeedback, withoutFeedback } from '../../src/domain/feedback/speak';
import { USUAL_TIER } from '../../src/domain/feedback/tier';
import type { SaidWorld } from './said-world';

/** The group that a feedback is in, the one that the others were merged into first. */
export function groupIn({ feedbacks }: SaidWorld, feedback: Feedback): Feedback[] {
  const root = (feedback.mergedInto && feedbacks[feedback.mergedInto]) || feedback;
  return [root, ...root.merged.flatMap((id) => feedbacks[id] ?? [])];
}

/** The world in which groups of feedback are as they are given, and what each says of the issues with them. */
export function withGroups(world: SaidWorld, groups: readonly (readonly Feedback[])[]): SaidWorld {
  const all = groups.flat();
  const touched = new Set([...issuesOf(all), ...issuesOf(all.flatMap(({ id }) => groupOfId(world, id)))]);
  const standings = { ...world.standings };
  for (const issue of touched) {
    for (const group of groups) {
      for (const feedback of group) {
        const link = linksOf(feedback, group).find((one) => one.issue === issue);
        const standing = standings[issue]!;
        standings[issue] = link ? withFeedback(standing, feedback, link.importance, USUAL_TIER) : withoutFeedback(standing, feedback.id);
      }
    }
  }
  const feedbacks = { ...world.feedbacks, ...Object.fromEntries(all.map((one) => [one.id, one])) };
  return { ...world, feedbacks, standings };
}

function groupOfId(world: SaidWorld, id: string): Feedback[] {
  const feedback = world.feedbacks[id];
  return feedback ? groupIn(world, feedback) : [];
}
