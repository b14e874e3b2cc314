import type { Projection } from '../../../../src/domain/prioritise/projection';
import { readProjection } from '../../../../src/domain/prioritise/read-projection';
import type { StatusChange } from '../../../../src/domain/value/steps';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { readLife, type IssueLife } from '../../../../src/jira/read-life';

/** What the Value page keeps of an issue: facts of Jira and what its property says, and no judgement of them. */
export interface ReadIssue extends Pick<JiraIssue, 'id' | 'key' | 'summary' | 'status' | 'type'>, IssueLife {
  /** The figures that its property has, which everybody who can edit the issue can write; null where it has none. */
  figures: Projection | null;
  /** Its changes of status; null where it did not change in the period, and none were looked for. */
  changes: readonly StatusChange[] | null;
}

/** An issue as the page keeps it, before its history is read; null for one without a creation. */
export function readIssue(issue: JiraIssue, now: number): ReadIssue | null {
  const life = readLife(issue, now);
  const { id, key, summary, status, type, stored } = issue;
  return life && { id, key, summary, status, type, ...life, figures: readProjection(stored), changes: null };
}
