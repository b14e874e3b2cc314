import { SPRINT_FIELD } from '../site/jira-software-fields';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { sprintsOn, type Sprint } from './sprint';

/** Every sprint by id: those that issues were in, as they are now, and those that hold no issue yet. */
export function sprintsOf(site: Site): Map<number, Sprint> {
  const all = new Map<number, Sprint>();
  for (const issue of site.issues.all()) for (const sprint of sprintsOn(issue, site)) all.set(sprint.id, sprint);
  for (const sprint of site.sprints.values()) all.set(sprint.id, sprint);
  return all;
}

/** The issues that were or are in a sprint. */
export function issuesInSprint(id: number, site: Site): Issue[] {
  return [...site.issues.all()].filter((issue) => sprintsOn(issue, site).some((sprint) => sprint.id === id));
}

/** Keeps a sprint as it is now, on its issues too; their `updated` stays. */
export function keepSprint(sprint: Sprint, site: Site): void {
  site.batch(() => {
    site.sprints.set(String(sprint.id), sprint);
    for (const issue of issuesInSprint(sprint.id, site)) {
      site.issues.put(withSprints(issue, sprintsOn(issue, site).map((one) => (one.id === sprint.id ? sprint : one))));
    }
  });
}

/** Keeps the sprints of an issue that is about to leave them: one that no issue is in any more is still a sprint. */
export function rememberSprints(issue: Issue, site: Site): void {
  for (const sprint of sprintsOn(issue, site)) if (!site.sprints.get(String(sprint.id))) site.sprints.set(String(sprint.id), sprint);
}

/** An issue in these sprints and no others. */
export function withSprints(issue: Issue, sprints: Sprint[]): Issue {
  return { ...issue, other: { ...issue.other, [SPRINT_FIELD]: sprints } };
}

/** An id that no sprint has. */
export function newSprintId(site: Site): number {
  const taken = sprintsOf(site);
  let id = Number(site.newId());
  while (taken.has(id)) id = Number(site.newId());
  return id;
}
