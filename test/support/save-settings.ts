import type { Settings } from '../../src/domain/settings/settings';
import type { LocalJira } from './local-jira';
import { good } from './said';

/** Saves some of a project's settings as its administrator does, and answers what is kept; the rest stays. */
export async function saveSettings(jira: Pick<LocalJira, 'call'>, project: string, some: Partial<Settings>): Promise<Settings> {
  const { now } = good(await jira.call('admin', 'open-settings', { project }));
  const saved = good(await jira.call('admin', 'save-settings', { project, version: now.version, settings: { ...now.settings, ...some } }));
  return saved.now.settings;
}
