import type { SavedSettings } from '../../../../src/contract';
import { differences } from '../../../../src/domain/settings/differences';
import type { Settings } from '../../../../src/domain/settings/settings';
import { Button } from '../../../kit/button';
import { ago } from '../../../kit/when';
import { words } from '../../../kit/words';
import { differenceWords } from '../difference-words';
import { useSettingsHere } from '../settings-here';

interface VersionRowProps {
  version: SavedSettings;
  /** What held before it; null when that is no longer kept. */
  before: Settings | null;
  /** Null for the version that holds now. */
  onRestore: (() => void) | null;
}

/** One version: who saved it when, what it changed in words, and the way back to it. */
export function VersionRow({ version: { version, by, saved, settings }, before, onRestore }: VersionRowProps) {
  const { page } = useSettingsHere();
  const changes = before && differences(before, settings).map((change) => differenceWords(change, page));
  const name = by?.name || words('settings.history.somebody');
  return (
    <li className="version">
      <div className="version-head">
        <h3>{saved ? words('settings.history.version', { version }) : words('settings.history.first')}</h3>
        <p className="small">{saved ? words('settings.history.by', { name, ago: ago(saved.at, Math.floor(Date.now() / 1000)) }) : words('settings.history.firstSays')}</p>
        {!onRestore && <span className="version-now">{words('settings.history.now')}</span>}
        {onRestore && page.can.administer && (
          <Button size="small" aria-label={saved ? words('settings.history.restoreLong', { version }) : words('settings.history.restoreFirst')} onClick={onRestore}>{words('settings.history.restore')}</Button>
        )}
      </div>
      {saved && (
        <ul>
          {(changes ?? [words('settings.history.unknown')]).map((says) => <li key={says} dir="auto">{says}</li>)}
        </ul>
      )}
    </li>
  );
}
