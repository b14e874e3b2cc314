import { momentBetween } from '../moments';
import type { SeededRandom } from '../seeded-random';
import type { SampleSpace } from '../spaces/sample-space';
import { feedbackIn, type Answers } from './answers';
import type { SampleCall } from './sample-call';

/** So many of the feedbacks whose theme has a need were given it: two of five of all. */
const GIVEN = 0.42;
const WITHIN_MS = 21 * 86_400_000;

/**
 * The team gives some of the feedback on a space's epics the need of its theme, within three weeks and not later than `now`
 * (milliseconds). What others comment on or merge with is read before, for the version that it then has.
 */
export function planNeeds(
  random: SeededRandom,
  space: SampleSpace,
  { feedback, comments, now }: { feedback: readonly SampleCall[]; comments: readonly SampleCall[]; now: number },
): SampleCall[] {
  const moved = new Set([...feedback, ...comments].flatMap(({ moves }) => moves ?? []));
  return feedback.flatMap((added) => {
    const need = needOf(space, added);
    if (need === null || !random.chance(GIVEN)) return [];
    return giveNeed(random, added, need, { now, read: moved.has(added.keep ?? '') });
  });
}

function needOf({ themes, needs }: SampleSpace, { epic }: SampleCall): string | null {
  const [title] = (epic && themes[epic.place]) ?? [];
  return needs.find((need) => title !== undefined && need.themes.includes(title))?.name ?? null;
}

function giveNeed(random: SeededRandom, { at: added, payload: said, epic, keep: once = '' }: SampleCall, need: string, { now, read }: { now: number; read: boolean }): SampleCall[] {
  const at = momentBetween(random, added, Math.min(now, added + WITHIN_MS));
  const { customer, words, day, internal = false } = said;
  const idIn = (answers: Answers) => ({ feedback: feedbackIn(answers, once).id });
  const asked = { at, person: 'team', epic, keep: once };
  const edit: SampleCall = {
    ...asked,
    call: 'edit-feedback',
    payload: { customer, words, day, internal, need: { name: need } },
    more: (answers) => ({ ...idIn(answers), version: feedbackIn(answers, once).version }),
  };
  return read ? [{ ...asked, call: 'read-feedback', payload: {}, more: idIn }, edit] : [edit];
}
