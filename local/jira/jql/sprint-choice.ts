import { sprintsOn, type Sprint } from '../agile/sprint';
import { sprintsOf } from '../agile/sprints-of';
import { badRequest } from '../http/jira-error';
import type { Issue } from '../site/issue';
import { can } from '../permissions/can';
import type { JqlFieldMaker } from './jql-field';
import type { JqlScope } from './jql-scope';

/** `Sprint`: by id or name, among those of boards that the reader may see; ordered by the last one that the issue came into. */
export const sprint: JqlFieldMaker = (name, scope) => ({
  kind: 'choice',
  name,
  takes: 'sprint',
  valuesOf: (issue) => idsOn(issue, scope),
  meant(words) {
    const found = visibleSprints(scope).filter((one) => String(one.id) === words || one.name.toLowerCase() === words.toLowerCase());
    if (found.length > 0) return found.map(({ id }) => String(id));
    throw badRequest(`Sprint with ${/^\d+$/.test(words) ? 'id' : 'name'} '${words}' does not exist or you do not have permission to view it.`);
  },
  sortValueOf: (issue) => Number(idsOn(issue, scope).at(-1) ?? NaN) || null,
});

/** An issue does not change in place, so that its sprints need to be read only once. */
const ids = new WeakMap<Issue, readonly string[]>();

function idsOn(issue: Issue, { site }: JqlScope): readonly string[] {
  let known = ids.get(issue);
  if (!known) ids.set(issue, (known = sprintsOn(issue, site).map(({ id }) => String(id))));
  return known;
}

function visibleSprints({ site, caller }: JqlScope): Sprint[] {
  return [...sprintsOf(site).values()].filter(({ boardId }) => {
    const project = site.projects.byIdOrKey(String(boardId));
    return project !== undefined && can(caller, 'BROWSE_PROJECTS', { project }, site);
  });
}
