/** A status as REST gives it. */
export interface Status {
  name: string;
  statusCategory: { key: 'new' | 'indeterminate' | 'done' | string };
}

/** The fields of an issue that the shell draws itself; the rest stays as it came. */
export interface IssueFields {
  summary: string;
  status: Status;
  issuetype: { id: string; name: string; hierarchyLevel?: number };
  project: { id: string; key: string; name: string; projectTypeKey?: string };
  parent?: { key: string; fields: { summary: string } };
  description?: unknown;
  [field: string]: unknown;
}

/** An issue as REST gives it. */
export interface Issue {
  id: string;
  key: string;
  fields: IssueFields;
}

/** A comment as REST gives it. */
export interface IssueComment {
  id: string;
  author?: { displayName: string };
  created: string;
  body: unknown;
}

/** A project as REST gives it. */
export interface Project {
  id: string;
  key: string;
  name: string;
  projectTypeKey: string;
}

/** A sprint as REST gives it. */
export interface Sprint {
  id: number;
  name: string;
  state: 'active' | 'future' | 'closed';
}
