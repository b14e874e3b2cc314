import type { SavedSettings } from '../../contract';
import type { SettingsVersion } from '../../domain/settings/settings';
import type { World } from '../world';

/** Kept versions with the names of who saved them, as Jira shows them to the caller; whom it does not show has an empty name. */
export async function savedSettings({ jira }: Pick<World, 'jira'>, versions: readonly SettingsVersion[]): Promise<SavedSettings[]> {
  const names = await jira.people(versions.flatMap(({ saved }) => saved?.by ?? []));
  return versions.map((version) => {
    const by = version.saved && { accountId: version.saved.by, name: names.get(version.saved.by) ?? '' };
    return { ...version, by };
  });
}
