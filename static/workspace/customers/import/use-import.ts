import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call } from '../../../kit/backend';
import { problemOf, type Trouble } from '../../../kit/problem-of';
import { ON_PAGE } from '../../../kit/while-busy';
import type { FileRow } from '../../prioritise/exchange/read-table';
import { findPeople } from '../find-people';
import { findOwners, sendRows, type ImportWorld, type RowDone } from './import-rows';
import type { CustomerHeads } from './read-heads';
import { readRows, type ReadRow } from './read-rows';

const WORLD: ImportWorld = {
  ...ON_PAGE,
  send: async (rows, only) => (await call('import-customers', { rows, try: only })).rows,
  people: findPeople,
};

/** How far an import is: checked against what is kept, seen by the reader, sent, done. */
export type ImportPhase =
  | { kind: 'checking'; done: number; of: number }
  | { kind: 'seen'; rows: readonly RowDone[] }
  | { kind: 'sending'; done: number; of: number }
  | { kind: 'done'; rows: readonly RowDone[]; stopped: boolean }
  | { kind: 'failed'; trouble: Trouble; again(): void };

export interface Importing {
  phase: ImportPhase;
  take(): void;
  stop(): void;
}

/** Checks the rows of a file, and takes them in when asked. */
export function useImport(heads: CustomerHeads, file: readonly FileRow[]): Importing {
  const rows = useMemo(() => readRows(heads, file), [heads, file]);
  const [phase, setPhase] = useState<ImportPhase>({ kind: 'checking', done: 0, of: rows.length });
  const checked = useRef<readonly ReadRow[]>([]);
  const turn = useRef(0);
  const stopped = useRef(false);

  const check = useCallback(async () => {
    const mine = ++turn.current;
    const onProgress = (done: number) => {
      if (mine === turn.current) setPhase({ kind: 'checking', done, of: rows.length });
      return mine === turn.current;
    };
    try {
      const owned = await findOwners(rows, WORLD, { onProgress });
      if (!owned) return;
      const seen = await sendRows(owned, true, WORLD, { onProgress });
      if (mine !== turn.current) return;
      const broken = new Map(seen.map((one) => [one.row, one.rule]));
      checked.current = owned.map((row) => ({ ...row, rule: broken.get(row.row) ?? null }));
      setPhase({ kind: 'seen', rows: seen });
    } catch (thrown) {
      if (mine === turn.current) setPhase({ kind: 'failed', trouble: problemOf(thrown), again: () => void check() });
    }
  }, [rows]);
  useEffect(() => {
    void check();
    return () => void (turn.current += 1);
  }, [check]);

  const take = async (): Promise<void> => {
    stopped.current = false;
    const of = checked.current.length;
    const onProgress = (done: number) => {
      setPhase({ kind: 'sending', done, of });
      return !stopped.current;
    };
    try {
      setPhase({ kind: 'done', rows: await sendRows(checked.current, false, WORLD, { onProgress }), stopped: stopped.current });
    } catch (thrown) {
      setPhase({ kind: 'failed', trouble: problemOf(thrown), again: () => void take() });
    }
  };
  const stop = () => {
    stopped.current = true;
  };
  return { phase, take: () => void take(), stop };
}
