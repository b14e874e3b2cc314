import { differences, type Difference } from './differences';
import type { Settings, SettingsVersion } from './settings';

/** What the stored figures of items depend on. */
const OF_FIGURES: readonly Difference['kind'][] = ['fading', 'tier'];

/**
 * The version that saving `settings` makes. The stored figures are made anew only when fading or the tiers change; the
 * values on the issues when the weights do, too (`settling`). Everything else holds at once.
 */
export function nextVersion(before: SettingsVersion, settings: Settings, saved: { by: string; at: number }): SettingsVersion {
  const version = before.version + 1;
  const changed = differences(before.settings, settings).map(({ kind }) => kind);
  const figures = changed.some((kind) => OF_FIGURES.includes(kind));
  const settling = before.settling || figures || changed.includes('weights');
  return { version, figuresVersion: figures ? version : before.figuresVersion, settings, saved, settling };
}
