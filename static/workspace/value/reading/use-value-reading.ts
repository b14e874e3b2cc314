import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { problemOf, type Trouble } from '../../../kit/problem-of';
import { openValueWorld } from './open-value-world';
import { readValue, type Progress, type ValueQuestion, type ValueSource } from './read-value';

/** How much the page knows. A part of the items is never shown: it would be a wrong total. */
export type ReadingState =
  | { kind: 'reading'; progress: Progress | null }
  | { kind: 'complete'; source: ValueSource }
  | { kind: 'cancelled' }
  | { kind: 'failed'; trouble: Trouble };

/** Reads a project for a reader (their account id) when the page opens, and again when asked to; `stop` ends it on the way. */
export function useValueReading(project: string, reader: string, { scope, model, from }: ValueQuestion) {
  const [state, setState] = useState<ReadingState>({ kind: 'reading', progress: null });
  const world = useMemo(() => openValueWorld(project, reader), [project, reader]);
  const run = useRef({ going: false });
  const read = useCallback(() => {
    const mine = { going: true };
    run.current = mine;
    const set = (next: ReadingState) => mine.going && setState(next);
    set({ kind: 'reading', progress: null });
    readValue(world, { scope, model, from }, (progress) => set({ kind: 'reading', progress }), () => mine.going).then(
      (source) => source && set({ kind: 'complete', source }),
      (error: unknown) => set({ kind: 'failed', trouble: problemOf(error) }),
    );
  }, [world, scope, model, from]);
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
  return { state, read, stop };
}
