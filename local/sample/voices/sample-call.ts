import type { Answers } from './answers';

/** A call of the app that the sample makes for a person, at a moment of the past (milliseconds). */
export interface SampleCall {
  at: number;
  /** The person's name: `team`. */
  person: string;
  call:
    | 'add-feedback'
    | 'read-feedback'
    | 'edit-feedback'
    | 'add-comment'
    | 'rate'
    | 'set-must-do'
    | 'set-why'
    | 'set-objective'
    | 'open-settings'
    | 'save-settings';
  payload: Record<string, unknown>;
  /** The epic on which it is made; null on the project's pages. */
  epic: SampleEpic | null;
  /** The name under which its answer is kept, over an older one: the `once` of the feedback, or the key of the space. */
  keep?: string;
  /** The `once` of an older feedback of which it makes a new version. */
  moves?: string;
  /** What the payload also has, known only from the answers kept until then. */
  more?(answers: Answers): Record<string, unknown>;
}

/** An epic that people of the sample talk about. */
export interface SampleEpic {
  id: string;
  key: string;
  typeId: string;
  space: string;
  /** Its place among the themes of its space, from the most wanted (0) to the least. */
  place: number;
  created: number;
  /** The moment until which somebody may want it: when it was done, else now. */
  until: number;
}
