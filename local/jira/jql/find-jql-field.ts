import { badRequest } from '../http/jira-error';
import { aliasInJql, appFieldInJql, created, importedFieldInJql, updated } from './amount-fields';
import { issueItself, parent, project } from './issue-choices';
import type { JqlField, JqlFieldMaker } from './jql-field';
import type { JqlScope } from './jql-scope';
import { issueType, priority, status, statusCategory } from './kind-choices';
import { labels, person } from './person-choice';
import { anyText, description, environment, summary } from './text-fields';

const rank: JqlFieldMaker = (name) => ({ kind: 'order', name, sortValueOf: (issue) => issue.rank });

const SYSTEM: Record<string, JqlFieldMaker> = {
  project,
  id: issueItself,
  key: issueItself,
  issue: issueItself,
  issuekey: issueItself,
  parent,
  issuetype: issueType,
  type: issueType,
  status,
  statuscategory: statusCategory,
  priority,
  assignee: person('assignee'),
  reporter: person('reporter'),
  creator: person('creator'),
  labels,
  summary,
  description,
  environment,
  text: anyText,
  created,
  createddate: created,
  updated,
  updateddate: updated,
  rank,
};

/**
 * The field of this name: one of Jira's, a custom field by name or `cf[id]`, or a search alias of an issue property.
 * Names are taken in any case. Throws JiraError 400 with Jira's sentence for any other.
 */
export function findJqlField(name: string, scope: JqlScope): JqlField {
  const lower = name.toLowerCase();
  const make = Object.hasOwn(SYSTEM, lower) ? SYSTEM[lower] : undefined;
  const field = make?.(name, scope) ?? customField(lower, scope) ?? alias(lower, scope);
  if (!field) throw badRequest(`Field '${name}' does not exist or you do not have permission to view it.`);
  return field;
}

/** `"Name"`, `"Name[Number]"`, `cf[10100]` and `customfield_10100` mean the same. */
function customField(name: string, { site }: JqlScope): JqlField | undefined {
  const [, number] = /^cf\[(\d+)\]$/.exec(name) ?? [];
  const id = number === undefined ? name : `customfield_${number}`;
  const plain = name.replace(/\[\w+\]$/, '');
  const means = (field: { id: string; name: string }) => field.id === id || field.name.toLowerCase() === plain;
  const own = site.appFields.find(means);
  if (own) return appFieldInJql(own, site);
  const imported = site.customFields.all().find(means);
  return imported && importedFieldInJql(imported);
}

function alias(name: string, { site }: JqlScope): JqlField | undefined {
  const found = site.aliases.find((one) => one.alias.toLowerCase() === name);
  return found && aliasInJql(found, site);
}
