import type { InProject } from '../../../src/domain/settings/check-settings';
import type { Settings } from '../../../src/domain/settings/settings';
import { stillKnown } from '../../../src/domain/settings/still-known';
import { trimmedSettings } from '../../../src/domain/settings/trimmed-settings';
import type { OpenedSettings } from './settings-here';

/** What the project has of that settings may speak. */
export function inProject({ itemTypes, roles }: Pick<OpenedSettings, 'itemTypes' | 'roles'>): InProject {
  return { itemTypes: itemTypes.map(({ id }) => id), roles: roles.map(({ id }) => id) };
}

/** A draft as it is reviewed and sent: its texts trimmed, without the types and roles that the project has no longer. */
export function readySettings(page: Pick<OpenedSettings, 'itemTypes' | 'roles'>, draft: Settings): Settings {
  return trimmedSettings(stillKnown(draft, inProject(page)));
}
