import type { ComponentType } from 'react';
import { CriteriaSection } from './criteria/criteria-section';
import { HistorySection } from './history/history-section';
import { FadingSection } from './sections/fading-section';
import { ListSection } from './sections/list-section';
import { ObjectivesSection } from './sections/objectives-section';
import { TiersSection } from './sections/tiers-section';
import { WordsSection } from './sections/words-section';
import { TicketsSection } from './tickets/tickets-section';
import type { Section } from './sections';

/** What each section shows. */
export const SHOWN_SECTIONS: Readonly<Record<Section, ComponentType>> = {
  list: ListSection,
  criteria: CriteriaSection,
  words: WordsSection,
  fading: FadingSection,
  tiers: TiersSection,
  objectives: ObjectivesSection,
  tickets: TicketsSection,
  history: HistorySection,
};
