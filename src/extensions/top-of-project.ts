import { JiraFailed } from '../domain/failure';
import { itemTypesOf } from '../domain/settings/item-types';
import type { NightWorld } from '../background/night-world';
import type { JiraProject } from '../jira/get-project';
import { knownFieldIds } from '../resolvers/field-ids';

/** How many are asked for, and whether those in the top (`in`) or all others (`not in`). */
export interface TopQuestion {
  count: number;
  operator: string;
}

/** A project by key or id; null for one that is missing and for one that the app may not see. Throws JiraFailed. */
export async function projectNamed({ worth }: Pick<NightWorld, 'worth'>, named: string): Promise<JiraProject | null> {
  return worth.project(named).catch((error: unknown) => {
    if (error instanceof JiraFailed && error.status === 404) return null;
    throw error;
  });
}

/**
 * The JQL that answers each question on the top of a project, in their order, as the project's list is now; where there is no
 * such project, JQL that finds nothing and that Jira refuses as it refuses one out of sight. Throws JiraFailed.
 */
export async function topOfProject(
  world: Pick<NightWorld, 'worth' | 'settings' | 'fieldIds'>,
  named: string,
  project: JiraProject | null,
  questions: readonly TopQuestion[],
): Promise<string[]> {
  const { worth } = world;
  const field = (await knownFieldIds(world.fieldIds, worth))['customer-value'];
  if (!field) throw new JiraFailed(502, null, 'the site has no field Customer value');
  if (!project) return questions.map(({ operator }) => worth.topJql({ project: named, types: [], withDone: true, field }, 'all', operator));
  const { settings } = await world.settings.of(project.id);
  const list = { project: named, types: itemTypesOf(project.issueTypes, settings), withDone: settings.withDone, field };
  const { jql } = worth.scopeOf(project, settings);
  const counts = [...new Set(questions.map(({ count }) => count))];
  const froms = jql === '' ? null : await worth.largestValues(jql, field, counts);
  return questions.map(({ count, operator }) => worth.topJql(list, froms?.get(count) ?? 'all', operator));
}
