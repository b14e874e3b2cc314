import type { Abilities } from '../contract';
import { NotAllowed, NotFound } from '../domain/failure';
import type { JiraIssue } from '../jira/read-issue';
import type { World } from './world';

/** What a call needs on the very issue it acts on, beyond seeing it (docs/users.md). */
export type Needs = 'BROWSE_PROJECTS' | 'EDIT_ISSUES' | 'ADD_COMMENTS';

/**
 * The issue, if the caller may see it and do what the call needs. Throws NotFound without Browse, for missing and
 * invisible alike, and NotAllowed with the permission that is missing.
 */
export async function authoriseOnIssue(
  { jira }: World,
  issue: string,
  needs: Needs,
  extraFields: readonly string[] = [],
): Promise<{ issue: JiraIssue; can: Abilities }> {
  const [seen, can] = await Promise.all([jira.issue(issue, extraFields), abilities(jira.permissions(onIssue(issue)))]);
  if (needs === 'EDIT_ISSUES' && !can.rate) throw new NotAllowed(needs);
  if (needs === 'ADD_COMMENTS' && !can.comment) throw new NotAllowed(needs);
  return { issue: seen, can };
}

/** What the caller may do in a project. Throws NotFound without Browse. */
export async function authoriseOnProject({ jira }: World, projectId: string): Promise<Abilities> {
  return abilities(jira.permissions({ project: projectId }));
}

const onIssue = (issue: string) => ({ issue });

async function abilities(asked: Promise<ReadonlySet<string>>): Promise<Abilities> {
  const granted = await asked;
  if (!granted.has('BROWSE_PROJECTS')) throw new NotFound();
  return { rate: granted.has('EDIT_ISSUES'), comment: granted.has('ADD_COMMENTS') };
}
