import type { Trouble } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { hasWords, words } from '../../../kit/words';

/** Why a view could not be kept or deleted, in a sentence of its own where views have one. */
export function viewProblem(trouble: Trouble): string {
  const key = trouble.code === 'not-allowed' ? `views.refused.${trouble.needs}` : `views.refused.${trouble.code}`;
  return hasWords(key) ? words(key) : problemSentence(trouble);
}
