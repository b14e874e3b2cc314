/** What the people of a run know of the ids and versions that the app gave out, by the model's names. */
export interface Known {
  feedbacks: Map<string, string>;
  comments: Map<string, string>;
  /** The feedback that each comment is on. */
  commentOn: Map<string, string>;
  objectives: Map<string, string>;
  customerVersions: Map<string, number>;
  /** How many labels were given. */
  labels: number;
  /** True once somebody changed a customer: their feedback is written again behind everybody's back. */
  customersMoved: boolean;
}

export function nothingKnown(): Known {
  return { feedbacks: new Map(), comments: new Map(), commentOn: new Map(), objectives: new Map(), customerVersions: new Map(), labels: 0, customersMoved: false };
}

/** Notes which id something has. Throws when it had another: then it was stored twice. */
export function note(ids: Map<string, string>, label: string, id: string): void {
  const before = ids.get(label);
  if (before !== undefined && before !== id) throw new Error(`${label} was stored twice, as ${before} and as ${id}.`);
  ids.set(label, id);
}
