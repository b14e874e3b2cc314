import { momentBetween } from '../moments';
import type { SeededRandom } from '../seeded-random';
import type { SampleEpic, SampleCall } from './sample-call';

const STEPS = [0, 25, 50, 75, 100];
const WEEKS = [2, 6, 6, 13, 13, 26, 4, 9, 17];
const SURE = ['guess', 'fairly', 'fairly', 'fairly', 'sure'];
const RATERS = ['team', 'admin', 'pmo'];
const NOT_RATED = 0.16;
const ALWAYS_RATED = 6;
const TYPED = 0.06;
const HOUR_MS = 3_600_000;
const RATED_WITHIN_MS = 120 * 24 * HOUR_MS;

/** The ratings of a space's epics: most have one to three raters who mostly agree, some have none yet. */
export function planRatings(random: SeededRandom, epics: readonly SampleEpic[]): SampleCall[] {
  return epics.filter(({ place }) => place < ALWAYS_RATED || !random.chance(NOT_RATED)).flatMap((epic) => ratingsOf(random, epic, epics.length));
}

function ratingsOf(random: SeededRandom, epic: SampleEpic, among: number): SampleCall[] {
  const agreed = 4 - (epic.place / among) * 3.6 + (random.next() - 0.5) * 1.6;
  const fit = 4 - (epic.place / among) * 3 + (random.next() - 0.5) * 3;
  const urgency = random.whole(0, 3);
  const weeks = random.pick(WEEKS);
  const raters = RATERS.slice(0, random.pick([1, 1, 2, 2, 3]));
  return raters.map((person, nth) => {
    const answers: Record<string, unknown> = { impact: answer(random, stepNear(random, agreed, nth)) };
    if (random.chance(0.75)) answers['fit'] = answer(random, stepNear(random, fit, nth));
    if (random.chance(0.65)) answers['urgency'] = answer(random, stepNear(random, urgency, nth));
    if (random.chance(0.75)) answers['effort'] = { likely: nth === 0 ? weeks : Math.round(weeks * (0.8 + random.next() * 0.6)), sure: random.pick(SURE) };
    const at = momentBetween(random, Math.max(epic.created, epic.until - RATED_WITHIN_MS), epic.until - HOUR_MS);
    return { at, person, call: 'rate', payload: { issue: epic.id, answers }, epic };
  });
}

/** A rating on the scale 0–100 near a step (0–4); later raters differ by one step now and then. */
function stepNear(random: SeededRandom, step: number, nth: number): number {
  const differs = nth > 0 && random.chance(0.35) ? random.pick([-1, 1]) : 0;
  return STEPS[Math.min(4, Math.max(0, Math.round(step) + differs))] ?? 50;
}

function answer(random: SeededRandom, likely: number): unknown {
  if (!random.chance(TYPED)) return { likely, sure: random.pick(SURE) };
  return { likely, low: Math.max(0, likely - random.whole(5, 30)), high: Math.min(100, likely + random.whole(5, 30)) };
}
