import { dayOf } from '../../../src/domain/day';
import { yearBefore } from '../../../src/domain/value/value-report';
import { Button } from '../../kit/button';
import type { call } from '../../kit/backend';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { ReadingProgress } from './reading-progress';
import { useValueReading } from './reading/use-value-reading';
import { usePageHistory } from '../use-page-history';
import { ValueView } from './value-view';

export type OpenedValue = Awaited<ReturnType<typeof call<'open-value'>>>;

/** The page from its first answer on: it reads all items, and shows nothing of a part of them. */
export function OpenedPage({ opened, reader }: { opened: OpenedValue; reader: string }) {
  const { project, scope, model, at } = opened;
  const history = usePageHistory();
  const { state, read, stop, check } = useValueReading(project.id, reader, { scope, model: model.figuresVersion, from: yearBefore(dayOf(at)) });
  if (state.kind === 'complete' && history) {
    if (state.source.issues.length > 0) return <ValueView opened={opened} source={state.source} check={state.check} history={history} onCheck={() => void check(state.source)} />;
    return (
      <main className="value-page">
        <header className="value-title"><h1>{words('valuePage.title')}</h1></header>
        <div className="page-message" role="status">
          <h2>{words('valuePage.empty.title')}</h2>
          <p>{words('valuePage.empty.says', { project: project.name })}</p>
        </div>
      </main>
    );
  }
  if (state.kind === 'cancelled' || state.kind === 'failed') {
    return (
      <main className="value-page">
        <header className="value-title"><h1>{words('valuePage.title')}</h1></header>
        <div className="page-message" role="status">
          <h2>{words('valuePage.reading.part')}</h2>
          <p>{state.kind === 'failed' ? problemSentence(state.trouble) : words('valuePage.reading.stopped')}</p>
          <Button onClick={read}>{words('valuePage.reading.again')}</Button>
        </div>
      </main>
    );
  }
  return <ReadingProgress progress={state.kind === 'reading' ? state.progress : null} onStop={stop} />;
}
