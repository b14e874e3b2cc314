import type { Abilities } from '../../contract';
import { JiraFailed } from '../../domain/failure';
import type { Permission } from '../../jira/get-permissions';
import type { World } from '../world';

/** What decides who may see something that was said of an item. What is left out is the item's own. */
export interface Origin {
  internal?: boolean;
  project?: string;
  source?: string | null;
}

/**
 * Which of what was said of an item the caller, who may see the item, may see: not what came from an issue or belongs to
 * a project that Jira does not show them, and internal words only with Edit issues in their project. Asks Jira once for
 * the issues and once for each other project, and nothing where there is neither.
 */
export async function seenOnItem(
  { jira }: Pick<World, 'jira'>,
  { projectId, can }: { projectId: string; can: Abilities },
  said: readonly Origin[],
): Promise<(one: Origin) => boolean> {
  const sources = [...new Set(said.flatMap(({ source }) => source ?? []))];
  const projects = [...new Set(said.flatMap(({ project }) => (project === undefined || project === projectId ? [] : [project])))];
  const [browsable, granted] = await Promise.all([
    sources.length > 0 ? jira.browsable(sources) : new Set<string>(),
    Promise.all(projects.map(async (project) => [project, await jira.permissions({ project }).catch(noneWhereHidden)] as const)),
  ]);
  const elsewhere = new Map(granted);
  return ({ internal = false, project = projectId, source = null }) => {
    const there = elsewhere.get(project);
    const browses = there ? there.has('BROWSE_PROJECTS') : true;
    const edits = there ? there.has('EDIT_ISSUES') : can.rate;
    return browses && (edits || !internal) && (source === null || browsable.has(source));
  };
}

function noneWhereHidden(error: unknown): Set<Permission> {
  if (error instanceof JiraFailed && error.status === 404) return new Set();
  throw error;
}
