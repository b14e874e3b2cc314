import type { Projection } from '../../../../src/domain/prioritise/projection';
import { readProjection } from '../../../../src/domain/prioritise/read-projection';
import type { StatusChange } from '../../../../src/domain/value/steps';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { readLife, type IssueLife } from '../../../../src/jira/read-life';

/** What the Value page keeps of an issue: facts of Jira and the figures of its property, and no judgement of them. */
export interface ReadIssue extends Pick<JiraIssue, 'id' | 'key' | 'summary' | 'status' | 'type'>, IssueLife {
  /** Null where nobody has said anything. */
  figures: Projection | null;
  /** Its changes of status; none were looked for where it did not change in the period. */
  changes: readonly StatusChange[];
}

/** An issue as the page keeps it, before its history is read; null for one without a creation. */
export function readIssue(issue: JiraIssue, now: number): ReadIssue | null {
  const life = readLife(issue, now);
  const { id, key, summary, status, type, stored } = issue;
  return life && { id, key, summary, status, type, ...life, figures: readProjection(stored), changes: [] };
}
