import { checkSettings, type BrokenRule } from '../../../src/domain/settings/check-settings';
import { trimmedSettings } from '../../../src/domain/settings/trimmed-settings';
import { useDraft, useSettingsHere } from './settings-here';

/** The first rule that the draft breaks as it stands, or null. */
export function useBrokenRule(): BrokenRule | null {
  const { page } = useSettingsHere();
  const { draft } = useDraft();
  return checkSettings(trimmedSettings(draft), { itemTypes: page.itemTypes.map(({ id }) => id), roles: page.roles.map(({ id }) => id) });
}
