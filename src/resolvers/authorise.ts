import type { Abilities } from '../contract';
import { NotAllowed, NotFound } from '../domain/failure';
import type { Permission } from '../jira/get-permissions';
import type { Jira } from '../jira/jira';
import type { JiraIssue } from '../jira/read-issue';
import type { JiraProject } from '../jira/get-project';
import type { World } from './world';

/** What a call needs where it acts, beyond seeing it (docs/users.md). */
export type Needs = Permission;

/**
 * The issue, if the caller may see it and do what the call needs. Throws NotFound without Browse, for missing and
 * invisible alike, and NotAllowed with the permission that is missing.
 */
export async function authoriseOnIssue(
  { jira }: Pick<World, 'jira'>,
  issue: string,
  needs: Needs,
  extraFields: readonly string[] = [],
): Promise<{ issue: JiraIssue; can: Abilities }> {
  const [seen, can] = await Promise.all([jira.issue(issue, extraFields), abilitiesOn(jira, { issue }, needs)]);
  return { issue: seen, can };
}

/** The project (by id or key), if the caller may see it and do what the call needs. Throws NotFound and NotAllowed as on an issue. */
export async function authoriseOnProject(
  { jira }: Pick<World, 'jira'>,
  asked: string,
  needs: Needs = 'BROWSE_PROJECTS',
): Promise<{ project: JiraProject; can: Abilities }> {
  const project = await jira.project(asked);
  return { project, can: await abilitiesOn(jira, { project: project.id }, needs) };
}

/** What the caller may do on an issue or in a project. Throws NotFound without Browse, NotAllowed without what is needed. */
export async function abilitiesOn(
  jira: Pick<Jira, 'permissions'>,
  on: { issue: string } | { project: string },
  needs: Needs = 'BROWSE_PROJECTS',
): Promise<Abilities> {
  return abilities(await jira.permissions(on), needs);
}

function abilities(granted: ReadonlySet<Permission>, needs: Needs): Abilities {
  if (!granted.has('BROWSE_PROJECTS')) throw new NotFound();
  if (!granted.has(needs)) throw new NotAllowed(needs);
  return {
    rate: granted.has('EDIT_ISSUES'),
    comment: granted.has('ADD_COMMENTS'),
    schedule: granted.has('SCHEDULE_ISSUES'),
    administer: granted.has('ADMINISTER_PROJECTS'),
    closed: [],
  };
}
