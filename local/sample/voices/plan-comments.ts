import { momentBetween } from '../moments';
import type { SeededRandom } from '../seeded-random';
import { feedbackIn, type Answers } from './answers';
import type { SampleCall } from './sample-call';

const COMMENTED = 0.17;
const WHO = ['team', 'stakeholder', 'pmo', 'admin'];

/** What is for colleagues alone, when somebody says it who may. */
const INTERNAL = ['We could do the simple half of this with what we have.', 'Does the weekly meeting know about this one?', 'Yes for our own data. What comes from partners is a guess.'];

const WORDS = [
  ...INTERNAL,
  'I asked them for an example; it comes this week.',
  'Support hears the same from two others who did not want to write it down.',
  'They showed it to me on site. It is worse than it reads.',
  'They would join a trial, if we ask before the season begins.',
  'Spoke to them on the phone: the date matters more than the comfort.',
  'This is the third time they bring it up.',
  'The new filter covers a part of it. I told them so.',
];

/** Comments of colleagues on some of the feedback, each later than the feedback and not later than `now`. */
export function planComments(random: SeededRandom, feedback: readonly SampleCall[], now: number): SampleCall[] {
  return feedback
    .filter(() => random.chance(COMMENTED))
    .map(({ at: added, epic, keep: once = '', payload: said }) => {
      const at = momentBetween(random, added, now);
      const who = random.pick(WHO);
      const words = random.pick(WORDS);
      const person = said['internal'] === true && who === 'stakeholder' ? 'team' : who;
      const internal = person !== 'stakeholder' && INTERNAL.includes(words);
      const more = (answers: Answers) => ({ feedback: feedbackIn(answers, once).id });
      return { at, person, call: 'add-comment', payload: { words, internal, once: `comment-${once}` }, epic, moves: once, more };
    });
}
