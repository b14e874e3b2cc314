import { CUSTOMER_NAMES } from '../customer-names';
import { momentsBetween } from '../moments';
import type { SeededRandom } from '../seeded-random';
import type { SampleSpace } from '../spaces/sample-space';
import { feedbackWords } from './feedback-words';
import type { SampleCall } from './sample-call';

const COUNT = 8;
const NEW_MS = 25 * 86_400_000;
const WHO = ['stakeholder', 'stakeholder', 'pmo', 'team'];

/** What customers said of a space in the weeks before `now` (milliseconds) and nobody has linked to an epic yet. */
export function planUnlinked(random: SeededRandom, space: SampleSpace, now: number): SampleCall[] {
  const customers = random.shuffle(CUSTOMER_NAMES);
  const places = placesWithNeed(space);
  return momentsBetween(random, now - NEW_MS, now, COUNT).map((at, nth) => {
    const importance = random.pick([1, 2, 2, 3]);
    const once = `sample-${space.key}-unlinked-${nth}`;
    return {
      at,
      person: random.pick(WHO),
      call: 'add-feedback',
      payload: {
        project: space.key,
        customer: { name: customers[nth] },
        words: feedbackWords(random, space, random.pick(places), importance, nth),
        importance,
        day: new Date(at).toISOString().slice(0, 10),
        once,
      },
      epic: null,
      keep: once,
    };
  });
}

/** What no need is about is too small for somebody to write down without an epic. */
function placesWithNeed({ themes, needs }: SampleSpace): number[] {
  const titles = needs.flatMap((need) => need.themes);
  return themes.flatMap(([title], place) => (titles.includes(title) ? [place] : []));
}
