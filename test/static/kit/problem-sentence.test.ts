import type { Problem } from '../../../src/contract';
import { problemSentence } from '../../../static/kit/problem-sentence';

const sentences: [Problem | { code: 'offline' }, RegExp][] = [
  [{ code: 'not-found' }, /^It does not exist, or you may not see it\.$/],
  [{ code: 'not-allowed', needs: 'EDIT_ISSUES' }, /^You may not change this work item: that needs .*Edit work items/],
  [{ code: 'not-allowed', needs: 'ADD_COMMENTS' }, /Add comments/],
  [{ code: 'not-allowed', needs: 'SOMETHING_NEW' }, /needs Jira’s permission SOMETHING_NEW/],
  [{ code: 'invalid', field: 'answers.impact', rule: 'scale' }, /0 to 100/],
  [{ code: 'invalid', field: 'x', rule: 'unheard of' }, /not understood/],
  [{ code: 'busy', retryAfterSeconds: 8 }, /8 s/],
  [{ code: 'jira-failed', status: 503 }, /503/],
  [{ code: 'conflict' }, /Nothing of yours was stored/],
  [{ code: 'store-failed' }, /could not be stored/],
  [{ code: 'unknown' }, /Nothing was stored/],
  [{ code: 'offline' }, /offline/],
];

test.each(sentences)('%j', (problem, sentence) => {
  expect(problemSentence(problem)).toMatch(sentence);
  expect(problemSentence(problem)).not.toMatch(/[{}]/);
});
