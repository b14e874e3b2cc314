import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { problemOf, type Trouble } from '../../../kit/problem-of';
import { checkFigures, type Checked } from './check-figures';
import { openValueWorld } from './open-value-world';
import { readValue, type Progress, type ValueQuestion, type ValueSource } from './read-value';

/** How much the page knows. A part of the items is never shown: it would be a wrong total. */
export type ReadingState =
  | { kind: 'reading'; progress: Progress | null }
  | { kind: 'complete'; source: ValueSource; check: Check }
  | { kind: 'cancelled' }
  | { kind: 'failed'; trouble: Trouble };

/** How far the figures of what was read are compared with what people said. */
export type Check = { kind: 'checking'; checked: Checked | null } | { kind: 'checked' } | { kind: 'failed'; trouble: Trouble };

/**
 * Reads a project for a reader (their account id) when the page opens, and again when asked to; `stop` ends it on the way.
 * What was read is shown at once and its figures are checked; `check` checks them again.
 */
export function useValueReading(project: string, reader: string, { scope, model, from }: ValueQuestion) {
  const [state, setState] = useState<ReadingState>({ kind: 'reading', progress: null });
  const world = useMemo(() => openValueWorld(project, reader), [project, reader]);
  const run = useRef({ going: false });
  const check = useCallback(async (source: ValueSource) => {
    const mine = { going: true };
    run.current = mine;
    const set = (next: Check, of: ValueSource) => mine.going && setState({ kind: 'complete', source: of, check: next });
    set({ kind: 'checking', checked: null }, source);
    const done = await checkFigures(world, { scope, model, from }, source, (checked) => set({ kind: 'checking', checked }, source), () => mine.going);
    if (done) set(done.trouble ? { kind: 'failed', trouble: done.trouble } : { kind: 'checked' }, done.source);
  }, [world, scope, model, from]);
  const read = useCallback(() => {
    const mine = { going: true };
    run.current = mine;
    const set = (next: ReadingState) => mine.going && setState(next);
    set({ kind: 'reading', progress: null });
    readValue(world, { scope, model, from }, (progress) => set({ kind: 'reading', progress }), () => mine.going).then(
      (source) => void (source && mine.going && check(source)),
      (error: unknown) => set({ kind: 'failed', trouble: problemOf(error) }),
    );
  }, [world, scope, model, from, check]);
  const leave = () => {
    run.current.going = false;
  };
  useEffect(() => {
    read();
    return leave;
  }, [read]);
  const stop = () => {
    leave();
    setState({ kind: 'cancelled' });
  };
  return { state, read, stop, check };
}
