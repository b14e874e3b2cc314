import type { SeededRandom } from '../seeded-random';
import type { SampleSpace } from '../spaces/sample-space';
import { feedbackIn } from './answers';
import { internalWords, voiceWords } from './feedback-words';
import type { SampleCall } from './sample-call';

const INTERNAL = 6;
const MERGED = 4;

/**
 * The feedback of a space, some of it written down for colleagues alone, by people who may, and some of it merged from
 * the start into what another customer said of the same epic first.
 */
export function internalAndMerged(random: SeededRandom, space: SampleSpace, feedback: readonly SampleCall[]): SampleCall[] {
  const first = firstOfEach(feedback);
  const later = random.shuffle(feedback.filter((added) => firstOn(first, added) !== added));
  const internal = later.filter(({ person }) => person !== 'stakeholder').slice(0, INTERNAL);
  const merged = later.filter((added) => !internal.includes(added) && saidByAnother(firstOn(first, added), added)).slice(0, MERGED);
  return feedback.map((added) => {
    const place = added.epic?.place ?? 0;
    const nth = internal.indexOf(added);
    if (nth >= 0) return { ...added, payload: { ...added.payload, internal: true, words: internalWords(random, space, place, nth) } };
    const voice = merged.indexOf(added);
    if (voice < 0) return added;
    const like = firstOn(first, added)?.keep ?? '';
    const payload = { ...added.payload, words: voiceWords(random, space, place, voice) };
    return { ...added, payload, moves: like, more: (answers) => ({ like: feedbackIn(answers, like).id }) };
  });
}

function firstOfEach(feedback: readonly SampleCall[]): Map<string, SampleCall> {
  const newestFirst = [...feedback].sort((a, b) => b.at - a.at);
  return new Map(newestFirst.map((added) => [added.epic?.key ?? '', added]));
}

function firstOn(first: ReadonlyMap<string, SampleCall>, { epic }: SampleCall): SampleCall | undefined {
  return first.get(epic?.key ?? '');
}

function saidByAnother(first: SampleCall | undefined, { at, payload }: SampleCall): boolean {
  const nameIn = (said: SampleCall['payload']) => (said['customer'] as { name: string }).name;
  return first !== undefined && first.at < at && nameIn(first.payload) !== nameIn(payload);
}
