import { differences, type Difference } from '../../../src/domain/settings/differences';
import type { Settings } from '../../../src/domain/settings/settings';
import type { Section } from './sections';

const SECTION_OF: Record<Difference['kind'], Section> = {
  itemTypes: 'list',
  withDone: 'list',
  weights: 'criteria',
  words: 'words',
  roles: 'words',
  fading: 'fading',
  tier: 'tiers',
  objective: 'objectives',
  renamed: 'objectives',
};

/** The sections in which a draft differs from what is kept. */
export function changedSections(now: Settings, draft: Settings): Set<Section> {
  return new Set(differences(now, draft).map(({ kind }) => SECTION_OF[kind]));
}
