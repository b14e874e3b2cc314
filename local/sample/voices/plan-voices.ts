import { dayOf, momentBetween } from '../moments';
import type { SampleIssue } from '../sample-issue';
import { seededRandom, type SeededRandom } from '../seeded-random';
import type { SampleSpace } from '../spaces/sample-space';
import { SPACES } from '../spaces/spaces';
import { internalAndMerged } from './internal-and-merged';
import { planComments } from './plan-comments';
import { planFeedback } from './plan-feedback';
import { planNeeds } from './plan-needs';
import { planObjectives } from './plan-objectives';
import { planRatings } from './plan-ratings';
import { planUnlinked } from './plan-unlinked';
import { planWhys } from './plan-whys';
import type { SampleCall, SampleEpic } from './sample-call';
import { epicsOf, epicsOfTheme } from './sample-epics';

/**
 * What the people of the sample did in the twelve months before the day of `now` (milliseconds), oldest first: feedback of forty
 * customers with comments and needs, some of it internal, merged or not linked yet; and ratings, efforts, must dos,
 * objectives and whys where a space is rated. The same seed gives the same plan.
 */
export function planVoices({ seed, issues, now: moment }: { seed: number; issues: readonly SampleIssue[]; now: number }): SampleCall[] {
  const random = seededRandom(seed);
  const aside = seededRandom(seed + 2);
  const now = dayOf(moment);
  return SPACES.flatMap((space) => {
    const epics = epicsOf(space, issues, now);
    const feedback = internalAndMerged(aside, space, planFeedback(random, space, epics));
    const comments = planComments(random, feedback, now);
    const rated = space.rated ? [...planRatings(random, epics), ...mustDos(random, space, epics, now)] : [];
    const aims = [...planObjectives(aside, space, epics, now), ...planWhys(aside, space, epics)];
    return [...feedback, ...comments, ...rated, ...planNeeds(aside, space, { feedback, comments, now }), ...planUnlinked(aside, space, now), ...aims];
  }).sort((a, b) => a.at - b.at);
}

function mustDos(random: SeededRandom, space: SampleSpace, epics: readonly SampleEpic[], now: number): SampleCall[] {
  const { mustDo } = space;
  if (!mustDo) return [];
  return epicsOfTheme(space, epics, [mustDo.title]).map((epic) => {
    const payload = { issue: epic.id, reason: mustDo.reason };
    return { at: momentBetween(random, epic.created, now), person: 'pmo', call: 'set-must-do', payload, epic };
  });
}
