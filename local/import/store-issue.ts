import { SPRINT_FIELD } from '../jira/site/jira-software-fields';
import { rolesOfNewProject } from '../jira/people';
import type { CustomField } from '../jira/site/custom-field';
import type { Issue, IssueLink } from '../jira/site/issue';
import type { Site } from '../jira/site/site';
import type { GivenComment, GivenIssue, GivenPerson } from './given-issue';

/**
 * Keeps a given issue, and the project, types, statuses, people and fields that it names. `mark` tells one content from
 * another: the same again changes nothing. A known issue keeps its id and rank; a new one comes last in rank.
 */
export function storeIssue(given: GivenIssue, mark: string, site: Site, outsider = false): 'added' | 'updated' | 'unchanged' {
  const known = site.issues.byKey(given.key);
  if (known?.importMark === mark) return 'unchanged';
  const id = known?.id ?? (given.id === '' || site.issues.byId(given.id) ? site.newId() : given.id);
  site.takeId(id);
  const created = given.created ?? known?.created ?? site.now();
  const issue: Issue = {
    id,
    key: given.key,
    projectId: projectIdOf(given, outsider, site),
    typeId: site.types.register(given.type, (a, b) => a.name === b.name && a.hierarchyLevel === b.hierarchyLevel),
    statusId: site.statuses.register(given.status, (a, b) => a.name === b.name && a.category === b.category),
    priorityId: given.priority && site.priorities.register(given.priority, (a, b) => a.name === b.name),
    parentKey: given.parentKey,
    summary: given.summary,
    description: given.description,
    created,
    updated: given.updated ?? created,
    assignee: accountOf(given.assignee, site),
    reporter: accountOf(given.reporter, site),
    creator: accountOf(given.creator, site),
    labels: given.labels,
    rank: known?.rank ?? site.issues.nextRank,
    security: given.security,
    links: given.links.map((link) => storedLink(link, site)),
    other: otherFieldsOf(given, site),
    importMark: mark,
  };
  site.issues.put(issue);
  for (const comment of given.comments) storeComment(id, comment, created, site);
  for (const { author, ...change } of given.changes) storeChange(id, { ...change, author: accountOf(author, site) }, site);
  return known ? 'updated' : 'added';
}

function projectIdOf({ project }: GivenIssue, outsider: boolean, site: Site): string {
  const known = site.projects.byIdOrKey(project.key);
  if (known) return known.id;
  const id = project.id === '' || site.projects.byIdOrKey(project.id) ? site.newId() : project.id;
  site.takeId(id);
  site.projects.put({ ...project, id, roles: rolesOfNewProject(outsider) });
  return id;
}

function storedLink(link: IssueLink, site: Site): IssueLink {
  site.takeId(link.id);
  const id = site.linkTypes.register(link.type, (a, b) => a.name === b.name && a.inward === b.inward && a.outward === b.outward);
  return { ...link, type: { ...link.type, id } };
}

function accountOf(person: GivenPerson | null, site: Site): string | null {
  if (!person) return null;
  site.accounts.register(person.accountId, person.displayName);
  return person.accountId;
}

function otherFieldsOf({ other, sprints, customFields }: GivenIssue, site: Site): Record<string, unknown> {
  const all: Record<string, unknown> = { ...other };
  if (sprints.length > 0) all[SPRINT_FIELD] = sprints;
  for (const { id, name, value } of customFields) all[customFieldId(id, name, value, site)] = value;
  return all;
}

/** The app's fields are the app's: an imported field that has the id of one gets another. */
function customFieldId(id: string, name: string, value: unknown, site: Site): string {
  const taken = site.appFields.some((field) => field.id === id);
  const given: CustomField = { id: taken ? '' : id, name, type: typeOf(value) };
  return site.customFields.register(given, (a, b) => a.name === b.name);
}

function typeOf(value: unknown): CustomField['type'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'string';
  return Array.isArray(value) ? 'array' : 'any';
}

function storeComment(issueId: string, given: GivenComment, created: number, site: Site): void {
  const author = accountOf(given.author, site);
  const at = given.created ?? created;
  const same = [...site.comments.of(issueId).values()].find((one) => one.author === author && one.created === at);
  const id = given.id || same?.id || site.newId();
  site.takeId(id);
  const updateAuthor = accountOf(given.updateAuthor, site);
  site.comments.set(issueId, id, { id, author, updateAuthor, body: given.body, created: at, updated: given.updated ?? at });
}

function storeChange(issueId: string, given: Omit<GivenIssue['changes'][number], 'author'> & { author: string | null }, site: Site): void {
  const same = [...site.changes.of(issueId).values()].find((one) => one.author === given.author && one.at === given.at);
  const id = given.id || same?.id || site.newId();
  site.takeId(id);
  site.changes.set(issueId, id, { ...given, id });
}
