import { badRequest } from '../http/jira-error';
import { maySee } from '../http/find-issue';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import type { JqlFieldMaker } from './jql-field';
import type { JqlScope } from './jql-scope';
import { listed, noSuchValue } from './named-choice';

/** `project`: by id, key or name, among those that the reader may see. */
export const project: JqlFieldMaker = (name, { site, caller }) => {
  const visible = site.projects.all().filter((one) => can(caller, 'BROWSE_PROJECTS', { project: one }, site));
  const keys = new Map(visible.map(({ id, key }) => [id, key]));
  return {
    kind: 'choice',
    name,
    valuesOf: ({ projectId }) => [projectId],
    meant(words) {
      const lower = words.toLowerCase();
      const found = visible.filter((one) => one.id === words || one.key.toLowerCase() === lower || one.name.toLowerCase() === lower);
      if (found.length === 0) throw noSuchValue(words, name);
      return found.map(({ id }) => id);
    },
    projectsOf: (ids) => ids,
    sortValueOf: ({ projectId }) => keys.get(projectId) ?? null,
  };
};

/** `id`, `key`, `issue`, `issuekey`: by id or key; an invisible issue is refused with the words of a missing one. */
export const issueItself: JqlFieldMaker = (name, scope) => ({
  kind: 'choice',
  name,
  valuesOf: ({ id }) => [id],
  meant: (words) => [visibleIssue(words, name, scope).id],
  projectsOf: (ids) => ids.flatMap((id) => scope.site.issues.byId(id)?.projectId ?? []),
  sortValueOf: ({ key }) => sortableKey(key),
});

/** `parent`: by id or key. */
export const parent: JqlFieldMaker = (name, scope) => ({
  kind: 'choice',
  name,
  valuesOf: ({ parentKey }) => listed(parentKey),
  meant: (words) => [visibleIssue(words, name, scope).key],
  sortValueOf: ({ parentKey }) => parentKey && sortableKey(parentKey),
});

function visibleIssue(words: string, field: string, { site, caller }: JqlScope): Issue {
  const issue = site.issues.byIdOrKey(words);
  if (issue && maySee(caller, issue, site)) return issue;
  const what = /^\d+$/.test(words) ? 'A value with ID' : 'An issue with key';
  throw badRequest(`${what} '${words}' does not exist for field '${field}'.`);
}

/** A key as text whose alphabetical order is by project, then by number. */
function sortableKey(key: string): string {
  const [project = '', number = ''] = key.split('-');
  return `${project} ${number.padStart(12, '0')}`;
}
