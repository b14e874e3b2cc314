import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import { DEFAULT_SETTINGS, FIRST_VERSION } from '../../../../src/domain/settings/settings';
import { call } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { SectionFrame } from '../sections/section-frame';
import { useSettingsHere } from '../settings-here';
import { withNow } from './with-now';
import { VersionRow } from './version-row';

/** The cache key of a project's versions. */
export const versionsKey = (project: string) => ['list-settings', project];

/** Who saved what when, and the way back to each version. */
export function HistorySection() {
  const { store, page, review } = useSettingsHere();
  const now = useStore(store, (state) => state.now);
  const project = page.project.id;
  const listed = useQuery({ queryKey: versionsKey(project), queryFn: () => call('list-settings', { project }) });
  const versions = withNow(listed.data?.versions ?? [], now);
  const oldest = versions.at(-1);
  return (
    <SectionFrame section="history" looking>
      {listed.isError && (
        <div role="alert">
          <p className="refused">{words('settings.history.failed')} {problemSentence(problemOf(listed.error))}</p>
          <Button onClick={() => void listed.refetch()}>{words('kit.again')}</Button>
        </div>
      )}
      {listed.isPending && <span className="skeleton" aria-busy="true" />}
      {listed.data && versions.length === 0 && <p>{words('settings.history.none')}</p>}
      <ol className="versions">
        {versions.map((version, at) => {
          const before = versions[at + 1]?.settings ?? (version.version === FIRST_VERSION.version + 1 ? DEFAULT_SETTINGS : null);
          return <VersionRow key={version.version} version={version} before={before} onRestore={at === 0 ? null : () => review(version.settings, version.version)} />;
        })}
        {listed.data && (!oldest || oldest.version === FIRST_VERSION.version + 1) && (
          <VersionRow version={{ ...FIRST_VERSION, by: null }} before={DEFAULT_SETTINGS} onRestore={oldest ? () => review(DEFAULT_SETTINGS, FIRST_VERSION.version) : null} />
        )}
      </ol>
    </SectionFrame>
  );
}
