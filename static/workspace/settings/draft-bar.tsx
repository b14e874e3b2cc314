import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { differences } from '../../../src/domain/settings/differences';
import type { Settings } from '../../../src/domain/settings/settings';
import { trimmedSettings } from '../../../src/domain/settings/trimmed-settings';
import { Button } from '../../kit/button';
import { Flag } from '../../kit/flag';
import { words } from '../../kit/words';
import { useSettingsHere } from './settings-here';
import { useBrokenRule } from './use-broken-rule';

const STAYS_SECONDS = 10;

/** What is changed and not saved: how much, and the two ways on. Nothing while nothing is changed. */
export function DraftBar({ onReview }: { onReview(): void }) {
  const { store } = useSettingsHere();
  const { now, draft } = useStore(store);
  const [discarded, setDiscarded] = useState<Settings | null>(null);
  const broken = useBrokenRule();
  const count = differences(now.settings, trimmedSettings(draft)).length;
  const changed = count > 0;
  useEffect(() => {
    if (changed) setDiscarded(null);
  }, [changed]);
  const discard = () => {
    setDiscarded(draft);
    store.actions.discard();
  };
  return (
    <>
      {changed && (
        <div className="draft-bar" role="region" aria-label={words('settings.changed', { count })}>
          <p>
            <b>{words('settings.changed', { count })}</b>
            {broken && <span className="refused"> {words(`problem.invalid.${broken.rule}`)}</span>}
          </p>
          <Button look="quiet" onClick={discard}>{words('settings.discard')}</Button>
          <Button look="primary" disabled={broken !== null} onClick={onReview}>{words('settings.review')}</Button>
        </div>
      )}
      {discarded && !changed && (
        <Flag look="done" title={words('settings.discarded')} seconds={STAYS_SECONDS} onClose={() => setDiscarded(null)} actions={[{ name: words('settings.putThemBack'), onPress: () => store.actions.draw(discarded) }]} />
      )}
    </>
  );
}
