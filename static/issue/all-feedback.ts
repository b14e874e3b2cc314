import { useState } from 'react';
import type { FeedbackHead } from '../../src/domain/prioritise/standing';
import { call } from '../kit/backend';
import { problemOf, type Trouble } from '../kit/problem-of';

/** All feedback of an issue, page after page, and after the last from the first again; `feedback` is null until the first page was asked for. */
export function useAllFeedback(issue: string) {
  const [feedback, setFeedback] = useState<FeedbackHead[] | null>(null);
  const [next, setNext] = useState<string>();
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<Trouble | null>(null);

  async function more() {
    setReading(true);
    setProblem(null);
    try {
      const page = await call('list-feedback', next ? { issue, after: next } : { issue });
      setFeedback((before) => (next ? [...(before ?? []), ...page.feedback] : page.feedback));
      setNext(page.next);
    } catch (thrown) {
      setProblem(problemOf(thrown));
    }
    setReading(false);
  }

  return { feedback, reading, problem, more };
}
