import { useState } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';
import type { PageHistory } from '../page-history';
import { changedSections } from './changed-sections';
import { DraftBar } from './draft-bar';
import { FiguresJob } from './jobs/figures-job';
import { ReviewFlow, type Reviewing } from './review/review-flow';
import { createSettingsStore } from './settings-store';
import { SettingsHereContext, type OpenedSettings } from './settings-here';
import { SECTIONS, searchOf, sectionIn, type Section } from './sections';
import { SHOWN_SECTIONS } from './shown-sections';
import { SideList } from './side-list';

/** The page over the settings as they are: its sections, the draft that they make, and the way to save it. */
export function OpenedSettingsPage({ page, history }: { page: OpenedSettings; history: PageHistory }) {
  const [store] = useState(() => createSettingsStore(page.now));
  const [section, setSection] = useState<Section>(() => sectionIn(history.search));
  const [reviewing, setReviewing] = useState<Reviewing | null>(null);
  const now = useStore(store, (state) => state.now);
  const draft = useStore(store, (state) => state.draft);
  const Shown = SHOWN_SECTIONS[section];
  const show = (next: Section) => {
    setSection(next);
    history.replace(searchOf(next, history.search));
  };
  const review = (settings = store.getState().draft, restoring: number | null = null) => {
    setReviewing({ restoring, before: store.getState().draft });
    store.actions.draw(settings);
  };
  return (
    <SettingsHereContext.Provider value={{ store, page, review }}>
      <main className="page">
        <header className="page-head settings-head">
          <h1>{words('settings.title')}</h1>
          <p className="page-lead">{words('settings.lead', { project: page.project.name })}</p>
        </header>
        {!page.can.administer && (
          <p className="notice notice-news">
            <Icon name="lock" />
            {words('settings.readOnly')}
          </p>
        )}
        <FiguresJob project={page.project.id} first={page.jobs} mayControl={page.can.administer} section={section} />
        <div className="settings-body">
          <SideList sections={SECTIONS} shown={section} changed={changedSections(now.settings, draft)} onShow={show} />
          <div className="settings-content" key={section}>
            <Shown />
          </div>
        </div>
        {page.can.administer && <DraftBar onReview={() => review()} />}
        <ReviewFlow reviewing={reviewing} onClose={() => setReviewing(null)} />
      </main>
    </SettingsHereContext.Provider>
  );
}
