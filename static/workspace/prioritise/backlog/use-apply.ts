import { useState } from 'react';
import { openApplyRun, type ApplySteps, type Run } from './apply-run';

export interface ApplyRun extends ApplySteps {
  run: Run;
}

const wait = (seconds: number) => new Promise<void>((done) => setTimeout(done, seconds * 1000));

/** Carries an apply out, call by call, and knows how far it came. */
export function useApply(): ApplyRun {
  const [run, setRun] = useState<Run>({ kind: 'none' });
  const [steps] = useState(() => openApplyRun(setRun, wait));
  return { run, ...steps };
}
