import { Invalid } from '../failure';
import type { Answer } from '../prioritise/answer';

/** One person's answers to one item, by criterion (and `effort`). */
export type OwnAnswers = Readonly<Record<string, Answer>>;

/** Items that several people rate blind: nobody sees another's answer to an item before all are shown at once. */
export interface Round {
  id: string;
  project: string;
  /** Who started it, and leads it. */
  by: string;
  startedAt: number;
  /** The criteria (and `effort`) that are asked. */
  criteria: readonly string[];
  /** True when all stand at the leader's place; else everybody goes at their own pace. */
  live: boolean;
  /** The item at which the leader of a live round stands; null: it has not begun. */
  place: string | null;
  endedAt: number | null;
  /** Who takes part. */
  people: readonly InRound[];
  items: readonly RoundItem[];
  /** Grows by one with each write; the next write checks it. */
  version: number;
}

/** Somebody in a round. */
export interface InRound {
  person: string;
  /** False of who was asked and has not come yet. */
  here: boolean;
  /** They have come and may answer nothing of it: nobody waits for them. */
  looksOn: boolean;
}

/** One item of a round. */
export interface RoundItem {
  issue: string;
  /** Who has answered. What they said stands in their ballots alone until it is shown. */
  answered: readonly string[];
  /** What everybody had said when the answers were shown. */
  revealed: { by: string; at: number; ballots: Readonly<Record<string, OwnAnswers>> } | null;
  outcome: Outcome | null;
  /** True while the answers have still to become ratings. */
  owed: boolean;
}

/** What became of an item after the talk: one answer for all who answered, or each stands by their own. */
export type Outcome = { kind: 'one'; answers: OwnAnswers; by: string; at: number } | { kind: 'range'; by: string; at: number };

/** The items of one round, and the people in it: what one record holds. */
export const MOST_ITEMS = 20;
export const MOST_PEOPLE = 25;

/** The item of a round. Throws Invalid (`roundItem`) when it is not in it. */
export function itemIn({ items }: Round, issue: string): RoundItem {
  const found = items.find((item) => item.issue === issue);
  if (!found) throw new Invalid('issue', 'roundItem');
  return found;
}
