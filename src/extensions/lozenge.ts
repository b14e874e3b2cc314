import english from '../../locales/en-US.json';
import { valueOf } from '../domain/prioritise/value';
import { readProjection } from '../domain/prioritise/read-projection';
import { JiraFailed } from '../domain/failure';
import { modelOf } from '../domain/settings/settings';
import type { World } from '../resolvers/world';

/** What Jira shows beside the collapsed panel. */
export interface ContextStatus {
  status: { type: 'lozenge'; value: { label: string; type: 'default' | 'inprogress' } };
}

/**
 * The value on the issue as a lozenge, or *Not rated*, read as the person who looks. An issue that they may not see
 * says what an unrated one says.
 */
export async function lozenge({ jira, settings }: Pick<World, 'jira' | 'settings'>, issueId: string): Promise<ContextStatus> {
  const issue = await jira.issue(issueId).catch(ifNotThere);
  const figures = issue ? readProjection(issue.stored) : null;
  const value = issue && figures ? valueOf(modelOf(await settings.of(issue.projectId)), figures.criteria) : null;
  const rated = value?.kind === 'rated';
  const label = rated ? String(Math.round(value.likely)) : english.value.notRated;
  return { status: { type: 'lozenge', value: { label, type: rated ? 'inprogress' : 'default' } } };
}

function ifNotThere(error: unknown): null {
  if (error instanceof JiraFailed && error.status === 404) return null;
  throw error;
}
