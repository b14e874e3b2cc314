import { momentBetween } from '../moments';
import type { SeededRandom } from '../seeded-random';
import type { SampleCall } from './sample-call';

const COMMENTED = 0.17;
const WHO = ['team', 'stakeholder', 'pmo', 'admin'];

const WORDS = [
  'I asked them for an example; it comes this week.',
  'Support hears the same from two others who did not want to write it down.',
  'We could do the simple half of this with what we have.',
  'They showed it to me on site. It is worse than it reads.',
  'Does the weekly meeting know about this one?',
  'They would join a trial, if we ask before the season begins.',
  'Yes for our own data. What comes from partners is a guess.',
  'Spoke to them on the phone: the date matters more than the comfort.',
  'This is the third time they bring it up.',
  'The new filter covers a part of it. I told them so.',
];

/** Comments of colleagues on some of the feedback, each later than the feedback and not later than `now`. */
export function planComments(random: SeededRandom, feedback: readonly SampleCall[], now: number): SampleCall[] {
  return feedback
    .filter(() => random.chance(COMMENTED))
    .map(({ at, epic, payload }) => {
      const onFeedback = String(payload['once']);
      return {
        at: momentBetween(random, at, now),
        person: random.pick(WHO),
        call: 'add-comment',
        payload: { words: random.pick(WORDS), once: `comment-${onFeedback}` },
        epic,
        onFeedback,
      };
    });
}
