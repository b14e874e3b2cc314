import { useEffect, useState } from 'react';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { problemOf, type Trouble } from '../../../kit/problem-of';
import { JIRA } from '../../prioritise/reading/jira-of-page';
import { usePageFacts } from '../page-facts';
import { findIssues } from './find-issues';

const PAUSE_MS = 200;

/** What Jira finds for what was typed, a moment after the typing stopped; both null while there is no answer to this very text. */
export function useIssues(typed: string): { found: readonly JiraIssue[] | null; trouble: Trouble | null } {
  const { project } = usePageFacts();
  const { id, key } = project;
  const [answer, setAnswer] = useState<{ typed: string; found: readonly JiraIssue[] | null; trouble: Trouble | null } | null>(null);
  useEffect(() => {
    if (typed.trim() === '') return;
    let current = true;
    const take = (found: readonly JiraIssue[] | null, trouble: Trouble | null) => current && setAnswer({ typed, found, trouble });
    const timer = setTimeout(() => void findIssues(JIRA, { id, key }, typed).then((found) => take(found, null), (thrown) => take(null, problemOf(thrown))), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, key, typed]);
  return answer?.typed === typed ? answer : { found: null, trouble: null };
}
