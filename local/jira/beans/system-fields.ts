import { maySee } from '../http/find-issue';
import { visibleComments } from '../permissions/visible-comments';
import type { Issue, IssueLink, LinkedIssue } from '../site/issue';
import { commentBean } from './comment-bean';
import type { FieldSchema, IssueField } from './issue-field';
import { votesField, watchesField } from './issue-followers';
import { jiraDate } from './jira-date';
import { issueTypeBean, priorityBean, statusBean, statusCategoryBean } from './kind-beans';
import { projectBean } from './project-bean';
import type { Reader } from './reader';
import { userBean } from './user-bean';

type ValueOn = IssueField['valueOn'];

function system(id: string, name: string, type: string, valueOn: ValueOn, clauseNames: string[] = [id]): IssueField {
  const [, items] = /^(.*)\[\]$/.exec(type) ?? [];
  const schema: FieldSchema = items ? { type: 'array', items, system: id } : { type, system: id };
  const searchable = clauseNames.length > 0;
  return { id, key: id, name, custom: false, orderable: true, navigable: searchable, searchable, clauseNames, schema, valueOn };
}

/** A field that is shown as it was given, or as `none`. */
const given = (id: string, name: string, type: string, none: unknown, clauseNames?: string[]): IssueField =>
  system(id, name, type, ({ other }) => other[id] ?? none, clauseNames);

const person = (id: 'assignee' | 'reporter' | 'creator', name: string): IssueField =>
  system(id, name, 'user', (issue, reader) => userBean(issue[id], reader));

/** Jira's own fields, as far as the local Jira keeps them. */
export const SYSTEM_FIELDS: readonly IssueField[] = [
  system('summary', 'Summary', 'string', ({ summary }) => summary),
  system('issuetype', 'Issue Type', 'issuetype', typeOf, ['issuetype', 'type']),
  system('project', 'Project', 'project', projectOf),
  system('status', 'Status', 'status', statusOf),
  system('statusCategory', 'Status Category', 'statusCategory', categoryOf),
  system('priority', 'Priority', 'priority', priorityOf),
  person('assignee', 'Assignee'),
  person('reporter', 'Reporter'),
  person('creator', 'Creator'),
  system('created', 'Created', 'datetime', ({ created }) => jiraDate(created), ['created', 'createdDate']),
  system('updated', 'Updated', 'datetime', ({ updated }) => jiraDate(updated), ['updated', 'updatedDate']),
  system('labels', 'Labels', 'string[]', ({ labels }) => labels),
  system('parent', 'Parent', 'issuelink', parentOf),
  system('subtasks', 'Sub-tasks', 'issuelinks[]', subtasksOf, []),
  system('issuelinks', 'Linked Issues', 'issuelinks[]', linksOf, []),
  system('description', 'Description', 'string', ({ description }) => description),
  { ...system('comment', 'Comment', 'comments-page', commentsOf), navigable: false },
  system('votes', 'Votes', 'votes', votesField),
  system('watches', 'Watchers', 'watches', watchesField, ['watchers']),
  system('security', 'Security Level', 'securitylevel', ({ security }) => security, ['level']),
  given('environment', 'Environment', 'string', null),
  given('resolution', 'Resolution', 'resolution', null),
  given('resolutiondate', 'Resolved', 'datetime', null, ['resolutiondate', 'resolved']),
  given('duedate', 'Due date', 'date', null, ['due', 'duedate']),
  given('components', 'Components', 'component[]', [], ['component']),
  given('versions', 'Affects versions', 'version[]', [], ['affectedVersion']),
  given('fixVersions', 'Fix versions', 'version[]', [], ['fixVersion']),
  given('attachment', 'Attachment', 'attachment[]', [], []),
];

function typeOf({ typeId }: Issue, { site, origin }: Reader): unknown {
  const type = site.types.get(typeId);
  return type ? issueTypeBean(type, origin) : null;
}

function projectOf({ projectId }: Issue, { site, origin }: Reader): unknown {
  const project = site.projects.byIdOrKey(projectId);
  return project ? projectBean(project, origin) : null;
}

function statusOf({ statusId }: Issue, { site, origin }: Reader): unknown {
  const status = site.statuses.get(statusId);
  return status ? statusBean(status, origin) : null;
}

function categoryOf({ statusId }: Issue, { site, origin }: Reader): unknown {
  const status = site.statuses.get(statusId);
  return status ? statusCategoryBean(status.category, origin) : null;
}

function priorityOf({ priorityId }: Issue, { site, origin }: Reader): unknown {
  const priority = priorityId === null ? undefined : site.priorities.get(priorityId);
  return priority ? priorityBean(priority, origin) : null;
}

function parentOf({ parentKey }: Issue, reader: Reader): unknown {
  const parent = parentKey === null ? undefined : reader.site.issues.byKey(parentKey);
  return parent && maySee(reader.caller, parent, reader.site) ? shortIssue(parent, reader) : undefined;
}

function subtasksOf({ key }: Issue, reader: Reader): unknown {
  const { site, caller } = reader;
  return site.issues
    .childrenOf(key)
    .filter((child) => (site.types.get(child.typeId)?.hierarchyLevel ?? 0) < 0 && maySee(caller, child, site))
    .map((child) => shortIssue(child, reader));
}

/** Links to issues of this site show what those are today, and not at all where the caller may not see them. */
function linksOf({ links }: Issue, reader: Reader): unknown {
  return links.flatMap((link) => linkBean(link, reader) ?? []);
}

function linkBean(link: IssueLink, reader: Reader): unknown {
  const side = link.inwardIssue ? 'inwardIssue' : 'outwardIssue';
  const linked: LinkedIssue | undefined = link[side];
  const here = linked && reader.site.issues.byKey(linked.key);
  if (here && !maySee(reader.caller, here, reader.site)) return null;
  const self = `${reader.origin}/rest/api/3/issueLink/${link.id}`;
  return { id: link.id, self, type: link.type, [side]: here ? shortIssue(here, reader) : linked };
}

function commentsOf(issue: Issue, reader: Reader): unknown {
  const comments = visibleComments(reader.caller, issue, reader.site).map((one) => commentBean(issue, one, reader));
  const self = `${reader.origin}/rest/api/3/issue/${issue.id}/comment`;
  return { comments, self, maxResults: comments.length, total: comments.length, startAt: 0 };
}

/** An issue as another one shows it: as a parent, a sub-task, the end of a link. */
function shortIssue(issue: Issue, reader: Reader): unknown {
  const fields = {
    summary: issue.summary,
    status: statusOf(issue, reader),
    priority: priorityOf(issue, reader),
    issuetype: typeOf(issue, reader),
  };
  return { id: issue.id, key: issue.key, self: `${reader.origin}/rest/api/3/issue/${issue.id}`, fields };
}
