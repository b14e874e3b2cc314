interface ListKnown {
  /** All of it has been read. */
  complete: boolean;
  /** How many are ranked. */
  ranked: number;
  /** How sure its order is is known, of this list or of the one before the last change. */
  known: boolean;
  overtaken: boolean;
  /** It was waited for long enough. */
  late: boolean;
}

/** Whether a list can be reviewed as it stands: all of it is there, and so is how sure its order is, unless that takes too long. */
export function mayReview({ complete, ranked, known, overtaken, late }: ListKnown): boolean {
  return complete && ((known && !overtaken) || late || ranked < 2);
}
