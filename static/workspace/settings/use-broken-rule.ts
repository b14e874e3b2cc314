import { checkSettings, type BrokenRule } from '../../../src/domain/settings/check-settings';
import { inProject, readySettings } from './ready-settings';
import { useDraft, useSettingsHere } from './settings-here';

/** The first rule that the draft breaks as it stands, or null; who may only look is told of none. */
export function useBrokenRule(): BrokenRule | null {
  const { page } = useSettingsHere();
  const { draft, mayChange } = useDraft();
  return mayChange ? checkSettings(readySettings(page, draft), inProject(page)) : null;
}
