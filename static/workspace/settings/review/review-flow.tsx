import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { SavedSettings } from '../../../../src/contract';
import { differences } from '../../../../src/domain/settings/differences';
import type { Settings } from '../../../../src/domain/settings/settings';
import { call } from '../../../kit/backend';
import { Flag } from '../../../kit/flag';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { versionsKey } from '../history/history-section';
import { jobsKey } from '../jobs/figures-job';
import { readySettings } from '../ready-settings';
import { useSettingsHere } from '../settings-here';
import { ConflictDialog } from './conflict-dialog';
import { ReviewDialog } from './review-dialog';

/** What is being reviewed: the draft, or an older version to restore. */
export interface Reviewing {
  restoring: number | null;
  /** The draft as it was: what comes back when an older version is not restored. */
  before: Settings;
}

const STAYS_SECONDS = 10;

/** The way from a draft to kept settings: review, save, and what to do when somebody else was faster. */
export function ReviewFlow({ reviewing, onClose }: { reviewing: Reviewing | null; onClose(): void }) {
  const { store, page, review } = useSettingsHere();
  const { now, draft } = useStore(store);
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<SavedSettings | null>(null);
  const [saved, setSaved] = useState<{ version: number; before: Settings } | null>(null);
  const project = page.project.id;
  const begin = (kept: SavedSettings) => {
    setSaved({ version: kept.version, before: now.settings });
    store.actions.begin(kept);
    onClose();
    void queries.invalidateQueries({ queryKey: versionsKey(project) });
    void queries.invalidateQueries({ queryKey: jobsKey(project) });
  };
  const faster = async () => {
    const { now: kept } = await call('open-settings', { project });
    // An answer that was lost: what stands there is what was sent.
    if (differences(readySettings(page, draft), kept.settings).length === 0) return begin(kept);
    onClose();
    setTheirs(kept);
  };
  const save = async () => {
    if (busy) return;
    setBusy(true);
    setRefused(null);
    try {
      begin((await call('save-settings', { project, version: now.version, settings: readySettings(page, draft) })).now);
    } catch (error) {
      const trouble = problemOf(error);
      const told = trouble.code === 'conflict' ? await faster().then(() => null, problemOf) : trouble;
      if (told) setRefused(problemSentence(told));
    } finally {
      setBusy(false);
    }
  };
  const back = () => {
    if (reviewing && reviewing.restoring !== null) store.actions.draw(reviewing.before);
    setRefused(null);
    onClose();
  };
  return (
    <>
      {reviewing && <ReviewDialog restoring={reviewing.restoring} busy={busy} refused={refused} onSave={() => void save()} onBack={back} />}
      {theirs && <ConflictDialog theirs={theirs} onClose={() => setTheirs(null)} />}
      {saved && (
        <Flag
          key={saved.version}
          look="done"
          title={words('settings.saved.title', { version: saved.version })}
          seconds={STAYS_SECONDS}
          onClose={() => setSaved(null)}
          actions={[{ name: words('settings.saved.restore'), onPress: () => { setSaved(null); review(saved.before, now.version - 1); } }]}
        />
      )}
    </>
  );
}
