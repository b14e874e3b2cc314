import type { InProject } from './check-settings';
import type { Settings } from './settings';

/** The settings without the issue types and roles that the project has no longer; without any type they name the usual ones. */
export function stillKnown(settings: Settings, has: InProject): Settings {
  const itemTypes = settings.itemTypes?.filter((id) => has.itemTypes.includes(id)) ?? [];
  const criteria = Object.entries(settings.criteria).map(([key, said]) => [key, { ...said, roles: said.roles.filter((id) => has.roles.includes(id)) }] as const);
  return { ...settings, itemTypes: itemTypes.length > 0 ? itemTypes : null, criteria: Object.fromEntries(criteria) };
}
