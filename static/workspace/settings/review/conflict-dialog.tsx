import { useStore } from 'zustand';
import type { SavedSettings } from '../../../../src/contract';
import { differences, type Difference } from '../../../../src/domain/settings/differences';
import { trimmedSettings } from '../../../../src/domain/settings/trimmed-settings';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { ago } from '../../../kit/when';
import { words } from '../../../kit/words';
import { differenceWords } from '../difference-words';
import { useSettingsHere } from '../settings-here';

/** Somebody else saved meanwhile: who, what they changed and what the draft changes, and the ways on. Nothing is lost before one is chosen. */
export function ConflictDialog({ theirs, onClose }: { theirs: SavedSettings; onClose(): void }) {
  const { store } = useSettingsHere();
  const { now, draft } = useStore(store);
  const name = theirs.by?.name || words('settings.history.somebody');
  const when = ago(theirs.saved?.at ?? 0, Math.floor(Date.now() / 1000));
  const act = (work: () => void) => () => {
    work();
    onClose();
  };
  return (
    <Dialog title={words('settings.conflict.title')} onClose={onClose}>
      <p>{words('settings.conflict.says', { name, version: theirs.version, ago: when })}</p>
      <div className="conflict">
        <Changes title={words('settings.conflict.theirs', { name })} changes={differences(now.settings, theirs.settings)} />
        <Changes title={words('settings.conflict.mine')} changes={differences(now.settings, trimmedSettings(draft))} />
      </div>
      <p className="small">{words('settings.conflict.onTopSays')}</p>
      <div className="dialog-buttons">
        <Button look="quiet" onClick={onClose}>{words('settings.conflict.later')}</Button>
        <Button onClick={act(() => store.actions.begin(theirs))}>{words('settings.conflict.take')}</Button>
        <Button look="primary" onClick={act(() => store.actions.putOnTop(theirs))}>{words('settings.conflict.onTop')}</Button>
      </div>
    </Dialog>
  );
}

function Changes({ title, changes }: { title: string; changes: readonly Difference[] }) {
  const { page } = useSettingsHere();
  return (
    <section>
      <h2>{title}</h2>
      <ul>{changes.map((change) => differenceWords(change, page)).map((says) => <li key={says} dir="auto">{says}</li>)}</ul>
      {changes.length === 0 && <p className="subtle">{words('settings.conflict.nothing')}</p>}
    </section>
  );
}
