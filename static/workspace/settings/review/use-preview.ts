import { useEffect, useState } from 'react';
import type { Settings } from '../../../../src/domain/settings/settings';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { call } from '../../../kit/backend';
import { problemOf, type Trouble } from '../../../kit/problem-of';
import { fetchIssues } from '../../prioritise/reading/fetch-issues';
import { JIRA } from '../../prioritise/reading/jira-of-page';
import { readIds } from '../../prioritise/reading/read-ids';
import { readPreview, type Preview, type PreviewWorld } from './read-preview';

export type PreviewState = { kind: 'none' } | { kind: 'reading'; count: number } | { kind: 'read'; preview: Preview } | { kind: 'failed'; trouble: Trouble };

/** What settings would move in a project (its id), worked out while the reader waits; nothing for null. */
export function usePreview(project: string, settings: Settings | null): { state: PreviewState; again(): void } {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<PreviewState>(settings ? { kind: 'reading', count: 0 } : { kind: 'none' });
  useEffect(() => {
    if (!settings) return;
    let shown = true;
    const put = (next: PreviewState) => shown && setState(next);
    put({ kind: 'reading', count: 0 });
    readPreview(worldOf(project), settings, (count) => put({ kind: 'reading', count })).then(
      (preview) => put({ kind: 'read', preview }),
      (error: unknown) => put({ kind: 'failed', trouble: problemOf(error) }),
    );
    return () => {
      shown = false;
    };
  }, [project, settings, turn]);
  return { state, again: () => setTurn((before) => before + 1) };
}

function worldOf(project: string): PreviewWorld {
  return {
    preview: (settings, after) => call('preview-settings', { project, settings, ...(after === undefined ? {} : { after }) }),
    readIds: (jql) => readIds(JIRA, jql),
    async fetchIssues(ids) {
      const found: JiraIssue[] = [];
      await fetchIssues(JIRA, ids, (issues) => void found.push(...issues), () => true);
      return found;
    },
  };
}
