import { useState } from 'react';
import { problemOf, type Trouble } from '../../kit/problem-of';

/** One thing at a time that somebody does: whether it is on its way, and why it was refused. */
export interface Act {
  busy: boolean;
  trouble: Trouble | null;
  /** Does it, unless another is on its way; answers whether it went well. */
  run(work: () => Promise<unknown>): Promise<boolean>;
  forget(): void;
}

export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  return {
    busy,
    trouble,
    async run(work) {
      if (busy) return false;
      setBusy(true);
      setTrouble(null);
      try {
        await work();
        return true;
      } catch (thrown) {
        setTrouble(problemOf(thrown));
        return false;
      } finally {
        setBusy(false);
      }
    },
    forget: () => setTrouble(null),
  };
}
