import type { InProject } from './check-settings';
import type { Settings } from './settings';

/** The settings without the issue types and roles that the project has no longer; when none of their types is left they name the usual ones. */
export function stillKnown(settings: Settings, has: InProject): Settings {
  const left = settings.itemTypes?.filter((id) => has.itemTypes.includes(id)) ?? null;
  const itemTypes = left?.length === 0 && settings.itemTypes?.length !== 0 ? null : left;
  const criteria = Object.entries(settings.criteria).map(([key, said]) => [key, { ...said, roles: said.roles.filter((id) => has.roles.includes(id)) }] as const);
  return { ...settings, itemTypes, criteria: Object.fromEntries(criteria) };
}
