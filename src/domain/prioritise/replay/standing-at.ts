import type { Standing } from '../standing';
import type { ItemChange, Trail } from '../trail';
import { answersAt } from './answers-at';
import { voicesAt, type FeedbackThen } from './voices-at';

/** What people had said of an item by a moment. */
export interface StandingThen {
  standing: Standing;
  /** How many feedbacks spoke of it then that are known no more: its figures lack them. */
  unknown: number;
}

/**
 * Walks an item's standing back to a moment (seconds since 1970) along its trail, all of it, newest first. `known` are the
 * feedbacks that changed since. What its figures depend on is as it was then; walked back to now it is itself.
 */
export function standingAt(standing: Standing, trail: readonly Trail[], known: ReadonlyMap<string, FeedbackThen>, at: number): StandingThen {
  const { standing: heard, unknown } = voicesAt(standing, trail, known, at);
  const answered = answersAt(heard, trail, at);
  return { standing: objectiveAt(mustDoAt(answered, trail, at), trail, at), unknown };
}

function mustDoAt(standing: Standing, trail: readonly Trail[], at: number): Standing {
  if (!changedSince(trail, 'must do', at)) return standing;
  const row = lastUntil(trail, 'must do', at);
  const reason = row && row.change.kind === 'must do' ? row.change.reason : null;
  return { ...standing, mustDo: row && reason !== null ? { reason, by: row.actor, at: row.at } : null };
}

function objectiveAt(standing: Standing, trail: readonly Trail[], at: number): Standing {
  if (!changedSince(trail, 'objective', at)) return standing;
  const row = lastUntil(trail, 'objective', at);
  return { ...standing, objective: row && row.change.kind === 'objective' ? row.change.objective : null };
}

function changedSince(trail: readonly Trail[], kind: ItemChange['kind'], at: number): boolean {
  return trail.some((row) => row.at > at && row.change.kind === kind);
}

function lastUntil(trail: readonly Trail[], kind: ItemChange['kind'], at: number): Trail | undefined {
  return trail.find((row) => row.at <= at && row.change.kind === kind);
}
