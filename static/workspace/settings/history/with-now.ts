import type { SavedSettings } from '../../../../src/contract';

/** The versions that were found, newest first, with the one that holds now: the store may tell of it late. */
export function withNow(found: readonly SavedSettings[], now: SavedSettings): SavedSettings[] {
  const older = found.filter(({ version }) => version < now.version);
  return now.saved ? [now, ...older] : older;
}
