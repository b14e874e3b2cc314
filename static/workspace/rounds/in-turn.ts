/** Readings and acts of one page, whose answers may come in another order than they were asked for. */
export interface Turns {
  /** Asks, and takes the answer unless an act was begun, or was done, since it was asked for. Answers it either way. */
  read<Answer>(ask: () => Promise<Answer>, take: (answer: Answer) => void): Promise<Answer>;
  /** Acts, and takes the reply. Throws what the act throws. */
  act<Answer>(ask: () => Promise<Answer>, take?: (answer: Answer) => void): Promise<void>;
}

/** Keeps what was read before an act, or during it, from replacing what the act brought. */
export function inTurn(): Turns {
  let turn = 0;
  return {
    async read(ask, take) {
      const before = turn;
      const answer = await ask();
      if (before === turn) take(answer);
      return answer;
    },
    async act(ask, take) {
      turn += 1;
      // An act of which no reply came may have been done all the same.
      const answer = await ask().finally(() => { turn += 1; });
      take?.(answer);
    },
  };
}
