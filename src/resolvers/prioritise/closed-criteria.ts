import { closedTo, namesRoles } from '../../domain/prioritise/closed-to';
import type { Model } from '../../domain/prioritise/model';
import type { World } from '../world';

/** The criteria of a project that its roles keep the caller from rating. Jira is asked only where the model names a role. */
export async function closedCriteria({ jira }: Pick<World, 'jira'>, project: string, model: Model): Promise<string[]> {
  return namesRoles(model) ? closedTo(model, await jira.rolesHeld(project)) : [];
}
