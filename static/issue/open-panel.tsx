import { useCallback, useEffect, useState } from 'react';
import { call, pageContext } from '../kit/backend';
import { Button } from '../kit/button';
import { NotAvailable } from '../kit/not-available';
import { problemOf, type Trouble } from '../kit/problem-of';
import { problemSentence } from '../kit/problem-sentence';
import { words } from '../kit/words';
import { issueOf } from './issue-of';
import { Panel } from './panel';
import type { Opened } from './panel-store';

type Opening = { kind: 'opening' } | { kind: 'failed'; problem: Trouble } | { kind: 'open'; opened: Opened };

/** Reads the issue that the panel stands in, then shows it. */
export function OpenPanel() {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const open = useCallback(async () => {
    setOpening({ kind: 'opening' });
    try {
      const issue = issueOf(await pageContext());
      setOpening({ kind: 'open', opened: await call('open-item', { issue }) });
    } catch (thrown) {
      setOpening({ kind: 'failed', problem: problemOf(thrown) });
    }
  }, []);
  useEffect(() => void open(), [open]);

  if (opening.kind === 'open') return <Panel opened={opening.opened} />;
  if (opening.kind === 'opening') return <Skeleton />;
  if (opening.problem.code === 'not-found') return <NotAvailable />;
  return (
    <main className="panel panel-failed">
      <p role="alert">{problemSentence(opening.problem)}</p>
      <Button onClick={() => void open()}>{words('kit.again')}</Button>
    </main>
  );
}

/** The panel's frame with grey bars where figures and words will stand. */
function Skeleton() {
  return (
    <main className="panel" aria-busy="true" aria-label={words('kit.loading')}>
      <div className="skeleton">
        <span />
        <span />
        <span />
      </div>
    </main>
  );
}
