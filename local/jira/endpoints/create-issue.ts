import { issueEvent } from '../events/issue-event';
import { callerAccountId } from '../http/caller-account';
import { WRITE, type Asked, type Endpoint } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { JiraError } from '../http/jira-error';
import { objectOf, type JsonObject } from '../http/read-body';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import type { IssueType } from '../site/kinds';
import type { Project } from '../site/project';
import type { Site } from '../site/site';
import { applyEdits } from './apply-edits';
import { readEdits } from './read-edits';

/**
 * Creates an issue in a project: last in rank, in the project's first status to do. All or nothing: each field that is
 * missing, unknown, out of the caller's rights or wrongly given is named in `errors`.
 */
export const createIssue: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/issue',
  scopes: WRITE,
  async handle(asked, site) {
    const body = objectOf(await asked.json(), ['fields', 'update']);
    const given = new Map(readEdits(body));
    const project = askedProject(given, asked, site);
    const type = askedType(given, project, site);
    const draft: Issue = { ...emptyIssue(project, type, asked, site), ...askedParent(given, type, asked, site) };
    const others = [...given].filter(([field]) => !['project', 'issuetype', 'parent'].includes(field));
    const may = (permission: string) => can(asked.caller, permission === 'EDIT_ISSUES' ? 'CREATE_ISSUES' : permission, { project }, site);
    const { issue, errors } = applyEdits(draft, others, may, site);
    if (!given.has('summary')) errors['summary'] = 'You must specify a summary of the issue.';
    if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
    site.issues.put(issue);
    site.announce(issueEvent('avi:jira:created:issue', issue, asked, site));
    return { status: 201, body: { id: issue.id, key: issue.key, self: `${asked.origin}/rest/api/3/issue/${issue.id}` } };
  },
};

type Given = ReadonlyMap<string, unknown>;

const refused = (field: string, sentence: string) => new JiraError(400, [], { [field]: sentence });

function partsOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

/** A project that one does not see is none. */
function askedProject(given: Given, { caller }: Asked, site: Site): Project {
  const { id, key } = partsOf(given.get('project'));
  const project = site.projects.byIdOrKey(String(id ?? key ?? ''));
  if (!project || !can(caller, 'BROWSE_PROJECTS', { project }, site)) throw refused('project', 'Specify a valid project ID or key');
  if (!can(caller, 'CREATE_ISSUES', { project }, site)) throw refused('project', 'You cannot create issues in this project.');
  return project;
}

/** One of the types that the project uses; of any where it has no issue left. */
function askedType(given: Given, project: Project, site: Site): IssueType {
  const { id, name } = partsOf(given.get('issuetype'));
  const used = new Set(site.issues.ofProject(project.id).map(({ typeId }) => typeId));
  const found = site.types.all().find((type) => (used.size === 0 || used.has(type.id)) && (id === undefined ? type.name === name : type.id === String(id)));
  if (!found) throw refused('issuetype', 'Specify a valid issue type');
  return found;
}

/** A parent stands on a higher level of the hierarchy; a sub-task needs one. */
function askedParent(given: Given, type: IssueType, { caller }: Asked, site: Site): Pick<Issue, 'parentKey'> {
  const { id, key } = partsOf(given.get('parent'));
  const parent = site.issues.byIdOrKey(String(id ?? key ?? ''));
  const level = parent && site.types.get(parent.typeId)?.hierarchyLevel;
  const fits = parent && level !== undefined && level > type.hierarchyLevel && maySee(caller, parent, site);
  if (fits) return { parentKey: parent.key };
  if (given.has('parent')) throw refused('parent', 'Could not find issue by id or key, or it cannot be the parent of this type.');
  if (type.hierarchyLevel < 0) throw refused('parent', 'Issue type is a sub-task but parent issue key or id not specified.');
  return { parentKey: null };
}

function emptyIssue(project: Project, type: IssueType, { caller }: Asked, site: Site): Issue {
  const at = site.now();
  const by = callerAccountId(caller);
  return {
    id: site.newId(),
    key: site.issues.nextKey(project.key),
    projectId: project.id,
    typeId: type.id,
    statusId: firstStatus(project, site),
    priorityId: site.priorities.named('Medium')[0]?.id ?? null,
    parentKey: null,
    summary: '',
    description: null,
    created: at,
    updated: at,
    assignee: null,
    reporter: by,
    creator: by,
    labels: [],
    rank: site.issues.nextRank,
    security: null,
    links: [],
    other: {},
    importMark: '',
  };
}

/** The first of the project's statuses that is to do, else the first of the site's. */
function firstStatus(project: Project, site: Site): string {
  const used = new Set(site.issues.ofProject(project.id).map(({ statusId }) => statusId));
  const all = site.statuses.all();
  const toDo = all.filter(({ category }) => category === 'new');
  return (toDo.find(({ id }) => used.has(id)) ?? toDo[0] ?? all[0])?.id ?? '';
}
