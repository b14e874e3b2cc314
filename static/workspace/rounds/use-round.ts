import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerInput, Contract, RoundView } from '../../../src/contract';
import { call } from '../../kit/backend';
import { problemOf, type Trouble } from '../../kit/problem-of';
import { inTurn } from './in-turn';
import { usePolling, type Asked } from './use-polling';

/** The calls that change a round. */
export type RoundAct = 'join-round' | 'cast-ballot' | 'reveal-item' | 'settle-item' | 'move-round' | 'end-round';
type Input<Name extends RoundAct> = Omit<Parameters<Contract[Name]>[0], 'round'>;

/** A round as it is on the page. */
export interface OpenRound {
  view: RoundView | null;
  /** Why it could not be read; what was read before stays on the page. */
  trouble: Trouble | null;
  /** Why the last act was refused. */
  refused: Trouble | null;
  /** An act is on its way. */
  busy: boolean;
  /** Does something in the round; answers why it was refused, or null. */
  act<Name extends RoundAct>(name: Name, input: Input<Name>): Promise<Trouble | null>;
  /** The reader's own answers, after they are no longer blind; answers why they were refused, or null. */
  rate(issue: string, answers: Record<string, AnswerInput>): Promise<Trouble | null>;
  retry(): void;
}

/** Reads a round, keeps reading it while it is seen, and acts in it. */
export function useRound(id: string): OpenRound {
  const [view, setView] = useState<RoundView | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [refused, setRefused] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const seen = useRef<string | undefined>(undefined);
  const [turns] = useState(inTurn);

  const take = useCallback((reply: { round: RoundView | null; seen: string }) => {
    seen.current = reply.seen;
    if (reply.round) setView(reply.round);
    setTrouble(null);
  }, []);

  const read = useCallback(async (): Promise<Asked> => {
    try {
      const reply = await turns.read(() => call('open-round', { round: id, ...(seen.current === undefined ? {} : { seen: seen.current }) }), take);
      return reply.round ? 'new' : 'same';
    } catch (thrown) {
      const problem = problemOf(thrown);
      setTrouble(problem);
      return problem;
    }
  }, [id, turns, take]);

  const doing = useCallback(async (work: () => Promise<void>): Promise<Trouble | null> => {
    setBusy(true);
    setRefused(null);
    try {
      await work();
      return null;
    } catch (thrown) {
      const problem = problemOf(thrown);
      setRefused(problem);
      // What is closed to the reader by now stands in the whole answer alone.
      seen.current = undefined;
      void read();
      return problem;
    } finally {
      setBusy(false);
    }
  }, [read]);

  const act = useCallback(
    <Name extends RoundAct>(name: Name, input: Input<Name>) =>
      doing(() => turns.act(async () => (await call(name, { round: id, ...input } as Parameters<Contract[Name]>[0])) as { round: RoundView; seen: string }, take)),
    [doing, id, turns, take],
  );
  const rate = useCallback(
    (issue: string, answers: Record<string, AnswerInput>) =>
      doing(async () => {
        await turns.act(() => call('rate', { issue, answers }));
        await read();
      }),
    [doing, turns, read],
  );

  useEffect(() => void read(), [read]);
  usePolling(read, view !== null && !view.ended);
  return { view, trouble, refused, busy, act, rate, retry: () => void read() };
}
