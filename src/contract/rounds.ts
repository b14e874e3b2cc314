import type { Answer, Said } from '../domain/prioritise/answer';
import type { Figure, TeamFigure } from '../domain/figure';
import type { Model } from '../domain/prioritise/model';
import type { Abilities, Person, Reply } from './reply';

/** What somebody in a round said of a revealed item. */
export interface RoundAnswer {
  /** Their account id. */
  person: string;
  /** When the answers were shown. */
  said: Record<string, Answer>;
  /** What they say today: they may have changed it after the talk. */
  now: Record<string, Answer>;
}

/** What stands in a round of an item whose answers have been shown. */
export interface RevealedItem {
  /** Account id. */
  by: string;
  at: number;
  answers: RoundAnswer[];
  /** The team's figure of each criterion of the round, and its value, with all who ever rated it. */
  team: Record<string, TeamFigure>;
  value: Figure | null;
  /** Null while it is being talked about. */
  outcome: { kind: 'one'; answers: Record<string, Answer> } | { kind: 'range' } | null;
  /** True when some answers have still to become ratings: showing or settling it again does the rest. */
  owed: boolean;
}

/** One item of a round as a reader may see it. Before the answers are shown there is nothing in it of what others said. */
export interface ItemInRound {
  id: string;
  key: string;
  summary: string;
  type: { id: string; name: string };
  why: string | null;
  /** Customers asking. */
  customers: number;
  /** It has left the project: nobody can answer any more. */
  moved: boolean;
  /** The account ids of those who have answered. */
  answered: string[];
  /** The reader's own ballot. */
  mine: Record<string, Answer> | null;
  revealed: RevealedItem | null;
}

export interface RoundView {
  id: string;
  project: { id: string; key: string; name: string };
  by: Person;
  startedAt: number;
  live: boolean;
  criteria: string[];
  ended: boolean;
  begun: boolean;
  /** The item at which the leader stands; null where the reader does not see it. */
  place: string | null;
  /** Who takes part, whether they have come, and who of them may answer nothing and looks on. */
  people: { person: Person; here: boolean; looksOn: boolean }[];
  /** Those that the reader may see. */
  items: ItemInRound[];
  model: Model;
  can: Abilities & {
    /** Show answers, settle, go on, end: who started it, or administers the project. */
    lead: boolean;
  };
}

/** A round in a project's list. */
export interface RoundEntry {
  id: string;
  by: Person;
  startedAt: number;
  live: boolean;
  ended: boolean;
  people: number;
  /** Of the items that the reader may see: all, those answered by the reader, those shown. */
  items: { all: number; mine: number; shown: number };
}

/** A round as it is now; `seen` says so when it is opened again. */
interface Shown {
  round: RoundView;
  seen: string;
}

export type RoundCalls = {
  /**
   * Begins a round on at most 20 items of a project. Without `criteria` the key criterion alone is asked; `effort` may be one of
   * them. `people` are asked to come (account ids). Needs Edit issues.
   */
  'start-round': (input: {
    project: string;
    issues: string[];
    criteria?: string[];
    live: boolean;
    people?: string[];
    once: string;
  }) => Reply<Shown>;
  /** The newest 20 rounds of a project. Needs Browse projects. */
  'list-rounds': (input: { project: string }) => Reply<{ rounds: RoundEntry[] }>;
  /** A round; null where it is as it was `seen`. Needs Browse projects. */
  'open-round': (input: { round: string; seen?: string }) => Reply<{ round: RoundView | null; seen: string }>;
  /** Says that the reader has come. Needs Edit issues, unless they were asked: who may answer nothing looks on. */
  'join-round': (input: { round: string }) => Reply<Shown>;
  /** The reader's own answers to an item, in the place of those before, until the answers are shown. Needs Edit issues on it, and a role where a criterion names some. */
  'cast-ballot': (input: { round: string; issue: string; answers: Record<string, Said> }) => Reply<Shown>;
  /** Shows all answers to an item and makes them ratings; done twice it is done once, and does the rest of what was broken off. For who leads; needs Browse projects on the item. */
  'reveal-item': (input: { round: string; issue: string }) => Reply<Shown>;
  /** Makes one answer that of all who answered, or (null) leaves each their own. For who leads; needs Edit issues on the item. */
  'settle-item': (input: { round: string; issue: string; answers: Record<string, Said> | null }) => Reply<Shown>;
  /** Takes a live round to an item. For who leads. */
  'move-round': (input: { round: string; issue: string }) => Reply<Shown>;
  /** Ends a round: what was not shown never is. For who leads. */
  'end-round': (input: { round: string }) => Reply<Shown>;
};
