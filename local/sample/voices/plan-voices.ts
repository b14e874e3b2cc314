import { dayOf, momentBetween } from '../moments';
import type { SampleIssue } from '../sample-issue';
import { seededRandom, type SeededRandom } from '../seeded-random';
import type { SampleSpace } from '../spaces/sample-space';
import { SPACES } from '../spaces/spaces';
import { planComments } from './plan-comments';
import { planFeedback } from './plan-feedback';
import { planRatings } from './plan-ratings';
import type { SampleCall, SampleEpic } from './sample-call';
import { epicsOf } from './sample-epics';

/**
 * What the people of the sample said in the twelve months before the day of `now` (milliseconds), oldest first: feedback of forty
 * customers with comments, and ratings, efforts and must dos where a space is rated. The same seed gives the same plan.
 */
export function planVoices({ seed, issues, now: moment }: { seed: number; issues: readonly SampleIssue[]; now: number }): SampleCall[] {
  const random = seededRandom(seed);
  const now = dayOf(moment);
  return SPACES.flatMap((space) => {
    const epics = epicsOf(space, issues, now);
    const feedback = planFeedback(random, space, epics);
    const rated = space.rated ? [...planRatings(random, epics), ...mustDos(random, space, epics, now)] : [];
    return [...feedback, ...planComments(random, feedback, now), ...rated];
  }).sort((a, b) => a.at - b.at);
}

function mustDos(random: SeededRandom, { mustDo, themes }: SampleSpace, epics: readonly SampleEpic[], now: number): SampleCall[] {
  const epic = epics.find(({ place }) => themes[place]?.[0] === mustDo?.title);
  if (!epic || !mustDo) return [];
  const payload = { issue: epic.id, reason: mustDo.reason };
  return [{ at: momentBetween(random, epic.created, now), person: 'pmo', call: 'set-must-do', payload, epic }];
}
