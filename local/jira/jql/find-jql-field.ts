import type { Field } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import { EPIC_LINK_FIELD, SPRINT_FIELD } from '../site/jira-software-fields';
import { aliasInJql, appFieldInJql, created, due, importedFieldInJql, resolved, updated, votes, watchers } from './amount-fields';
import { affectedVersion, component, fixVersion, level, resolution } from './given-choices';
import { issueItself, parent, project } from './issue-choices';
import type { JqlField, JqlFieldMaker } from './jql-field';
import type { JqlScope } from './jql-scope';
import { issueType, priority, status, statusCategory } from './kind-choices';
import { follower, labels, person } from './person-choice';
import { propertyValue, wholeName } from './property-in-jql';
import { sprint } from './sprint-choice';
import { anyText, comment, description, environment, summary } from './text-fields';

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
  watcher: follower('watchers'),
  voter: follower('votes'),
  watchers,
  votes,
  labels,
  component,
  fixversion: fixVersion,
  affectedversion: affectedVersion,
  resolution,
  level,
  sprint,
  [SPRINT_FIELD]: sprint,
  'epic link': parent,
  [EPIC_LINK_FIELD]: parent,
  summary,
  description,
  environment,
  comment,
  text: anyText,
  created,
  createddate: created,
  updated,
  updateddate: updated,
  resolved,
  resolutiondate: resolved,
  due,
  duedate: due,
  rank,
};

/**
 * The field of this name: one of Jira's, a custom field by name or `cf[id]`, a search alias of an issue property, or
 * `issue.property[key].path` where the manifest declares that. Names are taken in any case. Throws JiraError 400 with
 * Jira's sentence for any other.
 */
export function findJqlField({ value: name, properties }: Field, scope: JqlScope): JqlField {
  const [property] = properties ?? [];
  const lower = name.toLowerCase().replace(/^cf\[(\d+)\]$/, 'customfield_$1');
  const make = Object.hasOwn(SYSTEM, lower) ? SYSTEM[lower] : undefined;
  const field = property ? propertyValue(lower, property, scope) : (make?.(name, scope) ?? customField(lower, scope) ?? alias(lower, scope));
  if (!field) throw badRequest(`Field '${property ? wholeName(name, property) : name}' does not exist or you do not have permission to view it.`);
  return field;
}

/** `"Name"`, `"Name[Number]"`, and `customfield_10100`, which `cf[10100]` means. */
function customField(name: string, { site }: JqlScope): JqlField | undefined {
  const plain = name.replace(/\[\w+\]$/, '');
  const means = (field: { id: string; name: string }) => field.id === name || field.name.toLowerCase() === plain;
  const own = site.appFields.find(means);
  if (own) return appFieldInJql(own, site);
  const imported = site.customFields.all().find(means);
  return imported && importedFieldInJql(imported);
}

function alias(name: string, { site }: JqlScope): JqlField | undefined {
  const found = site.aliases.find((one) => one.alias.toLowerCase() === name);
  return found && aliasInJql(found, site);
}
