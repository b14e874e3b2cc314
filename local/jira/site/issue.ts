import type { AdfDocument } from '../adf/adf';
import type { LinkType } from './kinds';

/** An issue as the local Jira keeps it. Times are milliseconds. */
export interface Issue {
  id: string;
  key: string;
  projectId: string;
  typeId: string;
  statusId: string;
  priorityId: string | null;
  /** By key: a parent may come later in the file than its children, or never. */
  parentKey: string | null;
  summary: string;
  description: AdfDocument | null;
  created: number;
  updated: number;
  assignee: string | null;
  reporter: string | null;
  creator: string | null;
  labels: string[];
  /** The place in the one order of the site: smaller is higher. */
  rank: number;
  /** Who has a role may not be enough: see `maySee`. */
  security: { id: string; name: string } | null;
  links: IssueLink[];
  /** Further fields by id, as they were given: versions, components, sprints, resolution, custom fields. */
  other: Record<string, unknown>;
  /** Tells which content an import gave last. */
  importMark: string;
}

/** A link as given, seen from this issue. */
export interface IssueLink {
  id: string;
  type: LinkType;
  inwardIssue?: LinkedIssue;
  outwardIssue?: LinkedIssue;
}

export interface LinkedIssue {
  id: string;
  key: string;
  fields?: Record<string, unknown>;
}

export interface IssueComment {
  id: string;
  author: string | null;
  updateAuthor: string | null;
  body: AdfDocument;
  created: number;
  updated: number;
  /** Whom alone it is for; everybody who sees the issue where it is left out. */
  visibility?: Visibility;
}

/** A project role or a group, by its name (`value`) and id. */
export interface Visibility {
  type: 'role' | 'group';
  value: string;
  identifier: string;
}

/** One group of a changelog: what a person changed at one moment. */
export interface Change {
  id: string;
  author: string | null;
  at: number;
  items: ChangeItem[];
}

export interface ChangeItem {
  field: string;
  fieldId: string;
  fieldtype: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}
