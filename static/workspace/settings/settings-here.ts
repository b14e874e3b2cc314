import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Settings } from '../../../src/domain/settings/settings';
import type { call } from '../../kit/backend';
import type { SettingsStore } from './settings-store';

/** One reply of `open-settings`. */
export type OpenedSettings = Awaited<ReturnType<typeof call<'open-settings'>>>;

/** What the sections of one open page share. */
export interface SettingsHere {
  store: SettingsStore;
  page: OpenedSettings;
  /** Shows what differs from the settings as they are, and what that moves, before it is saved: the draft, or those of an older version. */
  review(settings?: Settings, restoring?: number): void;
}

export const SettingsHereContext = createContext<SettingsHere | null>(null);

/** The settings around. Throws outside of them. */
export function useSettingsHere(): SettingsHere {
  const here = useContext(SettingsHereContext);
  if (!here) throw new Error('There are no settings around.');
  return here;
}

/** The draft, and how a part of it is changed. */
export function useDraft(): { draft: Settings; change(part: Partial<Settings>): void; mayChange: boolean } {
  const { store, page } = useSettingsHere();
  const draft = useStore(store, (state) => state.draft);
  return { draft, change: store.actions.change, mayChange: page.can.administer };
}
