import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SavedSettings } from '../../../src/contract';
import { putOnTop } from '../../../src/domain/settings/put-on-top';
import type { Settings } from '../../../src/domain/settings/settings';

/** What the page knows of a project's settings, and what the reader makes of them before they are saved. */
export interface SettingsState {
  /** The version that the draft began from. */
  now: SavedSettings;
  draft: Settings;
}

export interface SettingsActions {
  /** Changes a part of the draft. */
  change(part: Partial<Settings>): void;
  /** Puts whole settings in the place of the draft: those of another version, or those that were discarded. */
  draw(settings: Settings): void;
  discard(): void;
  /** The draft was saved, or somebody else’s version taken: the page begins from it anew. */
  begin(now: SavedSettings): void;
  /** Somebody saved meanwhile: what the draft changed is put on top of theirs. */
  putOnTop(theirs: SavedSettings): void;
}

export type SettingsStore = StoreApi<SettingsState> & { actions: SettingsActions };

/** Makes the store of one page over a kept version. */
export function createSettingsStore(now: SavedSettings): SettingsStore {
  const store = createStore<SettingsState>(() => ({ now, draft: now.settings }));
  const { setState } = store;
  return Object.assign(store, {
    actions: {
      change: (part) => setState(({ draft }) => ({ draft: { ...draft, ...part } })),
      draw: (draft) => setState({ draft }),
      discard: () => setState(({ now: { settings } }) => ({ draft: settings })),
      begin: (next) => setState({ now: next, draft: next.settings }),
      putOnTop: (theirs) => setState((mine) => ({ now: theirs, draft: putOnTop(mine.now.settings, mine.draft, theirs.settings) })),
    } satisfies SettingsActions,
  });
}
