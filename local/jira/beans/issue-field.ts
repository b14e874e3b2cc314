import type { Issue } from '../site/issue';
import type { Reader } from './reader';

export interface FieldSchema {
  type: string;
  items?: string;
  system?: string;
  custom?: string;
  customId?: number;
}

/** A field of issues: how `GET field` describes it, and its value on an issue in REST's form. */
export interface IssueField {
  id: string;
  key: string;
  name: string;
  custom: boolean;
  orderable: boolean;
  navigable: boolean;
  searchable: boolean;
  clauseNames: string[];
  schema: FieldSchema;
  valueOn(issue: Issue, reader: Reader): unknown;
}
