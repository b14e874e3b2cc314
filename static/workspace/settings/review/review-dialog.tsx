import { useState } from 'react';
import { useStore } from 'zustand';
import { differences, type Difference } from '../../../../src/domain/settings/differences';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { words } from '../../../kit/words';
import { differenceWords } from '../difference-words';
import { readySettings } from '../ready-settings';
import { useSettingsHere } from '../settings-here';
import { isMove } from './compare-orders';
import { usePreview } from './use-preview';
import { WhatMoves } from './what-moves';

interface ReviewDialogProps {
  /** The version to restore, or null. */
  restoring: number | null;
  busy: boolean;
  refused: string | null;
  onSave(): void;
  onBack(): void;
}

/** What the values depend on, and what the order of the list does. */
const OF_VALUES: readonly Difference['kind'][] = ['weights', 'fading', 'tier'];
const OF_ORDER: readonly Difference['kind'][] = ['itemTypes', 'withDone', ...OF_VALUES];

/** All that is about to change, and what it moves; nothing is saved before it has been seen. */
export function ReviewDialog({ restoring, busy, refused, onSave, onBack }: ReviewDialogProps) {
  const { store, page } = useSettingsHere();
  const { now, draft } = useStore(store);
  const [reviewed] = useState(() => readySettings(page, draft));
  const changes = differences(now.settings, reviewed);
  const orders = changes.some(({ kind }) => OF_ORDER.includes(kind));
  const { state, again } = usePreview(page.project.id, orders ? reviewed : null);
  const preview = state.kind === 'read' ? state.preview : null;
  const moved = preview?.moved ?? 0;
  return (
    <Dialog title={titleOf(restoring)} onClose={onBack}>
      <div className="review" tabIndex={0} role="group" aria-label={words('settings.reviewing.changes')} data-wide={preview?.moves.some(isMove) || undefined}>
        <section className="review-changes">
          <h2>{words('settings.reviewing.changes')}</h2>
          <ul>{changes.map((change) => differenceWords(change, page)).map((says) => <li key={says} dir="auto">{says}</li>)}</ul>
          {changes.length === 0 && <p>{words('settings.reviewing.same')}</p>}
        </section>
        <WhatMoves state={state} onAgain={again} />
      </div>
      {refused && <p className="refused" role="alert">{refused}</p>}
      <div className="dialog-buttons review-foot">
        <p className="small">{changes.some(({ kind }) => OF_VALUES.includes(kind)) && words('settings.reviewing.background')}</p>
        <Button look="quiet" onClick={onBack}>{words('settings.reviewing.cancel')}</Button>
        <Button look="primary" disabled={(orders && state.kind !== 'read') || changes.length === 0} aria-disabled={busy} onClick={onSave}>
          {busy ? words('settings.reviewing.saving') : moved > 0 ? words('settings.reviewing.saveMoves', { count: moved }) : words('settings.reviewing.save')}
        </Button>
      </div>
    </Dialog>
  );
}

function titleOf(restoring: number | null): string {
  if (restoring === null) return words('settings.reviewing.title');
  return restoring === 1 ? words('settings.reviewing.restoringFirst') : words('settings.reviewing.restoring', { version: restoring });
}
