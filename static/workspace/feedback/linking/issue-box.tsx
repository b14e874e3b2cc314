import { useState } from 'react';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { Lozenge, toneOfStatus } from '../../../kit/lozenge';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { PickBox } from '../pick-box';
import { useIssues } from './use-issues';

interface IssueBoxProps {
  autoFocus?: boolean;
  onTake(issue: JiraIssue): void;
  onLeave?(): void;
}

/** Finds a work item by its key or words of its summary. */
export function IssueBox({ autoFocus = false, onTake, onLeave }: IssueBoxProps) {
  const [typed, setTyped] = useState('');
  const { found, trouble } = useIssues(typed);
  const none = found?.length === 0 ? words('feedback.link.none', { typed: typed.trim() }) : null;
  return (
    <PickBox
      label={words('feedback.link.find')}
      placeholder={words('feedback.link.hint')}
      text={typed}
      autoFocus={autoFocus}
      picks={(found ?? []).map((issue) => ({ id: issue.id, shows: <FoundIssue issue={issue} /> }))}
      says={trouble ? problemSentence(trouble) : none}
      onType={setTyped}
      onTake={(id) => onTake(found!.find((issue) => issue.id === id)!)}
      {...(onLeave ? { onLeave } : {})}
    />
  );
}

function FoundIssue({ issue: { key, summary, status, type } }: { issue: JiraIssue }) {
  return (
    <>
      <span className="small">{type.name}</span>
      <b className="issue-key">{key}</b>
      <Lozenge tone={toneOfStatus[status.category]}>{status.name}</Lozenge>
      <span className="found-summary" dir="auto">{summary}</span>
    </>
  );
}
