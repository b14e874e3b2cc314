import { FIRST_VERSION, type SettingsVersion } from '../../settings/settings';

/** The version of a project's settings that was in force at a moment (seconds since 1970). `kept` are those that are kept, newest first. */
export function versionAt(kept: readonly SettingsVersion[], at: number): SettingsVersion {
  return kept.find(({ saved }) => saved !== null && saved.at <= at) ?? FIRST_VERSION;
}
