import type { AdfDocument } from '../jira/adf/adf';
import type { ChangeItem, IssueLink } from '../jira/site/issue';
import type { IssueType, Priority, Status } from '../jira/site/kinds';

/** An issue as an import gives it, read into the local Jira's words. Ids are '' where none is given. */
export interface GivenIssue {
  id: string;
  key: string;
  project: { id: string; key: string; name: string; category: { id: string; name: string; description: string } | null };
  type: IssueType;
  status: Status;
  priority: Priority | null;
  parentKey: string | null;
  summary: string;
  description: AdfDocument | null;
  created: number | null;
  updated: number | null;
  assignee: GivenPerson | null;
  reporter: GivenPerson | null;
  creator: GivenPerson | null;
  labels: string[];
  security: { id: string; name: string } | null;
  links: IssueLink[];
  comments: GivenComment[];
  changes: GivenChange[];
  sprints: unknown[];
  /** Jira's further fields by id. */
  other: Record<string, unknown>;
  customFields: { id: string; name: string; value: unknown }[];
}

export interface GivenPerson {
  accountId: string;
  displayName: string;
}

export interface GivenComment {
  id: string;
  author: GivenPerson | null;
  updateAuthor: GivenPerson | null;
  body: AdfDocument;
  created: number | null;
  updated: number | null;
}

export interface GivenChange {
  id: string;
  author: GivenPerson | null;
  at: number;
  items: ChangeItem[];
}
