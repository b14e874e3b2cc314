import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { Comments } from '../issue/comments';
import { ChildIssues } from '../issue/child-issues';
import { IssueAside } from '../issue/issue-aside';
import { IssuePanels } from '../issue/issue-panels';
import { IssuePath } from '../issue/issue-path';
import { Adf } from '../issue/adf';
import type { Extension } from '../app-frame/frame-context';
import type { Issue } from '../jira/issue';
import { useIssue } from '../jira/queries';
import { words } from '../words';
import { Failed } from './failed';
import { Waiting } from './waiting';

const SETTLES_MS = 3_000;

/** An issue with what the app adds to it: the issue context at the side, the issue panel below the description. */
export function IssueView({ issueKey }: { issueKey: string }) {
  const { data: issue, error, refetch } = useIssue(issueKey);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return issue ? <Shown issue={issue} /> : <Waiting />;
}

function Shown({ issue }: { issue: Issue }) {
  const { key, fields } = issue;
  const standing = useMemo(() => standingOf(issue), [issue]);
  const { now, soon } = useFreshIssue(key);
  const frame = { ...standing, refresh: now, onInvoked: soon };
  useEffect(() => {
    document.title = `${key} ${fields.summary}`;
  }, [key, fields.summary]);
  return (
    <article className="issue-view">
      <div className="issue-main">
        <IssuePath fields={fields} issueKey={key} />
        <h1>{fields.summary}</h1>
        <IssuePanels issueKey={key} frame={frame} />
        <h2>{words('issue.description')}</h2>
        {fields.description ? <Adf document={fields.description} /> : <p className="subtle">{words('issue.noDescription')}</p>}
        <ChildIssues issueKey={key} />
        <Comments issueKey={key} />
      </div>
      <IssueAside fields={fields} frame={frame} />
    </article>
  );
}

/** Reads the issue again at once, or a little after the app was called, when its figures have reached the issue. */
function useFreshIssue(key: string): { now(): void; soon(): void } {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const now = () => void client.invalidateQueries({ queryKey: ['issue', key] });
  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(now, SETTLES_MS);
  };
  return { now, soon };
}

function standingOf({ id, key, fields: { project, issuetype } }: Issue): { around: Omit<Extension, 'type'> } {
  return {
    around: {
      project: { id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' },
      issue: { id, key, type: issuetype.name, typeId: issuetype.id },
    },
  };
}
