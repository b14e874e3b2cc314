import type { JiraIssue } from './read-issue';
import { readTime } from './read-time';

/** When an issue was made and changed, and what its status and type are to Jira. */
export interface IssueLife {
  /** Seconds since 1970. */
  createdAt: number;
  updatedAt: number;
  /** 1 for epics, 0 for everyday work items, −1 for their parts; 0 where Jira does not say. */
  level: number;
}

/** The fields to ask Jira for beside the usual ones. */
export const LIFE_FIELDS = ['created', 'updated'];

/** Reads an issue's life; null when Jira does not tell its creation. Without a last change it may have changed at any time. */
export function readLife({ fields }: JiraIssue, now: number): IssueLife | null {
  const createdAt = readTime(fields['created']);
  if (createdAt === null) return null;
  const { hierarchyLevel } = fields['issuetype'] as { hierarchyLevel?: unknown };
  return { createdAt, updatedAt: readTime(fields['updated']) ?? now, level: typeof hierarchyLevel === 'number' ? hierarchyLevel : 0 };
}
