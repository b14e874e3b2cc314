import { STATUS_CATEGORIES, type CategoryKey, type IssueType, type Priority, type Status } from '../site/kinds';

export function issueTypeBean({ id, name, description, hierarchyLevel }: IssueType, origin: string): Record<string, unknown> {
  const self = `${origin}/rest/api/3/issuetype/${id}`;
  return { self, id, description, name, subtask: hierarchyLevel < 0, hierarchyLevel };
}

export function statusBean({ id, name, description, category }: Status, origin: string): Record<string, unknown> {
  const self = `${origin}/rest/api/3/status/${id}`;
  return { self, description, name, id, statusCategory: statusCategoryBean(category, origin) };
}

export function statusCategoryBean(key: CategoryKey, origin: string): Record<string, unknown> {
  const category = STATUS_CATEGORIES[key];
  return { self: `${origin}/rest/api/3/statuscategory/${category.id}`, ...category };
}

export function priorityBean({ id, name }: Priority, origin: string): Record<string, unknown> {
  return { self: `${origin}/rest/api/3/priority/${id}`, name, id };
}
