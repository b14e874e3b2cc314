import { Invalid } from '../../domain/failure';
import { checkSettings } from '../../domain/settings/check-settings';
import { keepObjectives } from '../../domain/settings/keep-objectives';
import type { Settings } from '../../domain/settings/settings';
import type { JiraProject } from '../../jira/get-project';
import type { World } from '../world';

/**
 * What somebody says of settings as it would be kept after `before`: checked against what the project has, new
 * objectives with ids, none of the known ones lost. Throws Invalid with the first rule that it breaks.
 */
export async function settingsToKeep({ jira, ids }: World, project: JiraProject, before: Settings, said: Settings): Promise<Settings> {
  const namesRoles = Object.values(said.criteria).some(({ roles }) => roles.length > 0);
  const roles = namesRoles ? await jira.roles(project.id) : [];
  const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);
  const broken = checkSettings(said, { itemTypes: idsOf(project.issueTypes), roles: idsOf(roles) });
  if (broken) throw new Invalid(broken.field, broken.rule);
  const objectives = keepObjectives(before.objectives, said.objectives, ids.fresh);
  if (objectives.length > MOST_KEPT) throw new Invalid('objectives', 'objectivesKept');
  return { ...said, objectives };
}

/** With those that were removed: the record has to fit the store. */
const MOST_KEPT = 500;
