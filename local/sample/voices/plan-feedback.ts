import { CUSTOMER_NAMES } from '../customer-names';
import { momentBetween } from '../moments';
import type { SeededRandom } from '../seeded-random';
import type { SampleSpace } from '../spaces/sample-space';
import { feedbackWords } from './feedback-words';
import type { SampleCall, SampleEpic } from './sample-call';

const MOST = 15;
const FADES_OVER = 9;
const SPEAKS_AGAIN = 0.15;
const WHO = ['stakeholder', 'stakeholder', 'stakeholder', 'pmo', 'team'];
const HOUR_MS = 3_600_000;

/** The feedback of a space: much on its most wanted epics, little or none on the last; a customer may speak again. */
export function planFeedback(random: SeededRandom, space: SampleSpace, epics: readonly SampleEpic[]): SampleCall[] {
  return epics.flatMap((epic) => {
    const wanted = MOST * Math.exp(-epic.place / FADES_OVER);
    const count = Math.round(wanted * (0.7 + 0.6 * random.next()));
    const order = random.shuffle(CUSTOMER_NAMES);
    return Array.from({ length: count }, (_, at) => {
      const customer = order[at > 0 && random.chance(SPEAKS_AGAIN) ? random.whole(0, at - 1) : at] ?? order[0];
      return feedbackCall(random, space, epic, customer ?? '', at);
    });
  });
}

function feedbackCall(random: SeededRandom, space: SampleSpace, epic: SampleEpic, name: string, at: number): SampleCall {
  const moment = momentBetween(random, epic.created, epic.until - HOUR_MS);
  const importance = importanceAt(random, epic.place);
  const once = `sample-${epic.key}-${at}`;
  return {
    at: moment,
    person: random.pick(WHO),
    call: 'add-feedback',
    payload: {
      issue: epic.id,
      customer: { name },
      words: feedbackWords(random, space, epic.place, importance, at),
      importance,
      day: new Date(moment).toISOString().slice(0, 10),
      once,
    },
    epic,
    keep: once,
  };
}

function importanceAt(random: SeededRandom, place: number): number {
  if (place < 10) return random.pick([1, 2, 2, 3, 3, 3]);
  return place < 25 ? random.pick([0, 1, 2, 2, 2, 3]) : random.pick([0, 1, 1, 2]);
}
