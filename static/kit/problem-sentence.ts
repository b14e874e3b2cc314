import type { Trouble } from './problem-of';
import { hasWords, words } from './words';

/** What a problem says to a person: what happened, and what holds now. Never a code, never a stack. */
export function problemSentence(problem: Trouble): string {
  switch (problem.code) {
    case 'not-allowed':
      return notAllowed(problem.needs);
    case 'invalid':
      return words(hasWords(`problem.invalid.${problem.rule}`) ? `problem.invalid.${problem.rule}` : 'problem.invalid.shape');
    case 'busy':
      return words('problem.busy', { seconds: problem.retryAfterSeconds });
    case 'jira-failed':
      return words('problem.jira-failed', { status: problem.status });
    case 'not-found':
    case 'conflict':
    case 'store-failed':
    case 'offline':
    case 'unknown':
      return words(`problem.${problem.code}`);
  }
}

function notAllowed(needs: string): string {
  const key = `problem.not-allowed.${needs}`;
  return hasWords(key) ? words(key) : words('kit.notAllowed', { needs });
}
