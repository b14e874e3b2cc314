/** A call of the app that the sample makes for a person, at a moment of the past (milliseconds). */
export interface SampleCall {
  at: number;
  /** The person's name: `team`. */
  person: string;
  call: 'add-feedback' | 'rate' | 'set-must-do' | 'add-comment';
  payload: Record<string, unknown>;
  epic: SampleEpic;
  /** For a comment: the `once` of the feedback it is on, whose id is known when that call has answered. */
  onFeedback?: string;
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
