import type { Named } from './catalogue';

/** `hierarchyLevel`: 1 epic, 0 story, −1 sub-task. */
export interface IssueType extends Named {
  description: string;
  hierarchyLevel: number;
}

export type CategoryKey = 'new' | 'indeterminate' | 'done';

export interface Status extends Named {
  description: string;
  category: CategoryKey;
}

export type Priority = Named;

/** How one issue stands to another: `outward` at the one it begins from, `inward` at the other. */
export interface LinkType extends Named {
  inward: string;
  outward: string;
}

export interface StatusCategory {
  id: number;
  key: CategoryKey;
  colorName: string;
  name: string;
}

/** Jira's own three categories. */
export const STATUS_CATEGORIES: Record<CategoryKey, StatusCategory> = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
};
