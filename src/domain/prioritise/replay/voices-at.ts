import type { Day } from '../../day';
import { USUAL_TIER, type Tier } from '../../feedback/tier';
import { withoutVoice, withVoice, type Importance, type Voice } from '../../feedback/voice';
import type { Standing } from '../standing';
import type { ItemChange, Trail } from '../trail';

/** What is known of a feedback that speaks of an item no longer. */
export interface FeedbackThen {
  customer: string;
  day: Day;
  /** Where its customer stands now. */
  tier: Tier;
}

/** The feedbacks that changed what they say of an item after a moment, linked ones and unlinked ones. */
export function feedbacksChanged(trail: readonly Trail[], at: number): Set<string> {
  return new Set(trail.filter((row) => row.at > at).flatMap(({ change }) => [...saidIn(change).keys()]));
}

/**
 * Who spoke of an item at a moment, and how much it mattered to them: the newest that the trail says until then of each
 * feedback that changed since; none there, none then. `unknown` counts those that spoke and are known no more.
 */
export function voicesAt(
  standing: Standing,
  trail: readonly Trail[],
  known: ReadonlyMap<string, FeedbackThen>,
  at: number,
): { standing: Standing; unknown: number } {
  let { voices }: { voices: readonly Voice[] } = standing;
  const tiers = { ...tiersAt(standing, trail, at) };
  let unknown = 0;
  for (const feedback of feedbacksChanged(trail, at)) {
    const importance = importanceAt(trail, feedback, at);
    const found = known.get(feedback);
    const voice = voices.find((one) => one.feedback === feedback) ?? (found && { customer: found.customer, day: found.day, feedback });
    if (importance === null) voices = withoutVoice(voices, feedback);
    else if (!voice) unknown += 1;
    else {
      voices = withVoice(voices, { ...voice, importance });
      if (found && !(voice.customer in tiers)) tiers[voice.customer] = found.tier;
    }
  }
  const kept = Object.entries(tiers).filter(([customer, tier]) => tier !== USUAL_TIER && voices.some((voice) => voice.customer === customer));
  return { standing: { ...standing, voices, tiers: Object.fromEntries(kept) }, unknown };
}

/** What a feedback said of an item at a moment; null: nothing. */
function importanceAt(trail: readonly Trail[], feedback: string, at: number): Importance | null {
  const before = trail.find((row) => row.at <= at && saidIn(row.change).has(feedback));
  return before ? saidIn(before.change).get(feedback)! : null;
}

/** What each feedback says of an item after a change; null: nothing any more. */
function saidIn(change: ItemChange): Map<string, Importance | null> {
  if (change.kind !== 'feedback' && change.kind !== 'unlinked') return new Map();
  const others = (change.others ?? []).map(({ feedback, importance }) => [feedback, importance] as const);
  return new Map([[change.feedback, change.kind === 'feedback' ? change.importance : null], ...others]);
}

/** The tiers of those who speak, each as it was before the first change since. */
function tiersAt({ tiers }: Standing, trail: readonly Trail[], at: number): Record<string, Tier> {
  const then: Record<string, Tier> = { ...tiers };
  for (const { at: changed, change } of trail) {
    if (changed > at && change.kind === 'tier' && change.customer !== undefined && change.was !== undefined) then[change.customer] = change.was;
  }
  return then;
}
