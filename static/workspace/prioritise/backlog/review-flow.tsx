import { useCallback, useEffect, useRef, useState, type MutableRefObject, type ReactNode, type RefObject } from 'react';
import { sentOf } from '../../../../src/domain/backlog/apply';
import { Button } from '../../../kit/button';
import { call } from '../../../kit/backend';
import { Dialog } from '../../../kit/dialog';
import { Flag } from '../../../kit/flag';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import type { RankedRows } from '../arrange-rows';
import { useData, usePageStores } from '../page-stores';
import type { Run } from './apply-run';
import { HistoryPanel } from './history-panel';
import { ProgressPanel } from './progress-panel';
import { ReviewPanel, type Reviewed } from './review-panel';
import { useApply } from './use-apply';
import { useFrozenOrder, useOpenedBacklog } from './use-opened-backlog';
import './backlog.css';

interface ReviewFlowProps {
  all: RankedRows;
  /** How many the capacity holds; null where none is set. */
  above: number | null;
  /** Over a page it is a dialog, and what was done is told in a flag once that has closed; else it is the page itself. */
  over: 'page' | 'backlog';
  /** What the page has moved itself last, by id, the newest last: it outlives one review, for Jira's search may not know of it yet. */
  moved: MutableRefObject<string[]>;
  onClose(): void;
}

/** From the review of an order to the backlog that has it: what would move, how it goes, what was refused, and the ways back. */
export function ReviewFlow({ all, above, over, moved, onClose }: ReviewFlowProps) {
  const project = useData(({ listing }) => listing.project.id);
  const may = useData(({ listing }) => listing.can.schedule);
  const frozen = useFrozenOrder(all);
  const apply = useApply();
  const opened = useOpenedBacklog(project, useReadAnew(apply.run, project, moved), moved);
  const [history, setHistory] = useState(false);
  const [asked, setAsked] = useState<number | null>(null);
  const { run, start, clear } = apply;

  const send = ({ rows, ...reviewed }: Reviewed) => {
    const once = crypto.randomUUID();
    setAsked(rows.length);
    start(() => call('apply-order', { project, once, rows, ...reviewed }));
  };
  const restore = (id: string) => {
    const once = crypto.randomUUID();
    setAsked(null);
    setHistory(false);
    start(() => call('restore-order', { project, once, apply: id }));
  };
  const reviewAgain = () => {
    clear();
    void opened.refetch();
  };
  const wholly = run.kind === 'ended' && !run.stopped && run.came.apply.moves.every(({ state }) => state === 'done');
  if (wholly && over === 'page' && !history) return <DoneFlag run={run} onUndo={restore} onHistory={() => setHistory(true)} onClose={onClose} />;
  if (history) return <Titled over={over} title={words('backlog.history.title')} onClose={onClose}><HistoryPanel project={project} onRestore={({ id }) => restore(id)} onBack={wholly ? onClose : () => setHistory(false)} /></Titled>;
  if (run.kind !== 'none') {
    const close = run.kind === 'going' ? apply.stop : onClose;
    return <Titled over={over} title={words(run.kind === 'going' ? 'backlog.goingTitle' : 'backlog.cameTitle')} onClose={close}><ProgressPanel apply={apply} asked={asked} onReview={reviewAgain} onUndo={restore} onHistory={() => setHistory(true)} onClose={onClose} /></Titled>;
  }
  return (
    <Titled over={over} title={words(may ? 'backlog.title' : 'prioritise.compare')} onClose={onClose}>
      {opened.isError ? (
        <div className="backlog-progress" role="alert">
          <p>{problemSentence(problemOf(opened.error))}</p>
          <p className="backlog-buttons"><Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button><Button onClick={() => void opened.refetch()}>{words('kit.again')}</Button></p>
        </div>
      ) : !frozen || !opened.data || opened.isFetching ? (
        <Reading onClose={onClose} />
      ) : (
        <ReviewPanel key={opened.dataUpdatedAt} backlog={opened.data} frozen={frozen} above={above} onApply={send} onCancel={onClose} onHistory={() => setHistory(true)} />
      )}
    </Titled>
  );
}

/** A dialog, or a page, whose title has the focus first. */
function Titled({ over, title, onClose, children }: { over: ReviewFlowProps['over']; title: string; onClose(): void; children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = inside.current?.parentElement?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [title]);
  const content = <div ref={inside} className="backlog-inside">{children}</div>;
  return over === 'page' ? <Dialog title={title} onClose={onClose}>{content}</Dialog> : <main className="backlog-page"><h1>{title}</h1>{content}</main>;
}

function Reading({ onClose }: { onClose(): void }) {
  return (
    <div className="backlog-progress" role="status">
      <p>{words('backlog.reading')}</p>
      {[0, 2, 1].map((wide) => <span key={wide} className="skeleton" data-wide={wide} aria-hidden="true" />)}
      <p className="backlog-buttons"><Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button></p>
    </div>
  );
}

const FLAG_SECONDS = 12;

function DoneFlag({ run, onUndo, onHistory, onClose }: { run: Extract<Run, { kind: 'ended' }>; onUndo(apply: string): void; onHistory(): void; onClose(): void }) {
  const { id, moves, restores } = run.came.apply;
  const none = moves.length === 0;
  return (
    <Flag
      look="done"
      title={words(none ? 'backlog.nothingDone' : restores === null ? 'backlog.done' : 'backlog.restored', { count: moves.length })}
      seconds={FLAG_SECONDS}
      onClose={onClose}
      actions={[...(none ? [] : [{ name: words('backlog.undo'), onPress: () => onUndo(id) }]), { name: words('backlog.history.title'), onPress: onHistory }]}
    />
  );
}

/** Once something has moved the page knows the backlog as Jira has it then. Answers the reading that is under way. */
function useReadAnew(run: Run, project: string, moved: MutableRefObject<string[]>): RefObject<Promise<void>> {
  const { data } = usePageStores();
  const reading = useRef(Promise.resolve());
  const read = useCallback(async () => {
    const now = await call('open-backlog', { project, moved: moved.current }).catch(() => null);
    // Jira's history knows whole seconds, and what was moved in this one is ours: it is in this order already.
    if (now) data.actions.setRanks(now.order, now.at + 1);
  }, [data, project, moved]);
  const over = run.kind === 'ended' || run.kind === 'failed' ? run : null;
  useEffect(() => {
    if (!over) return;
    if (over.came) moved.current = sentOf(over.came.apply);
    reading.current = reading.current.then(read);
  }, [over, read, moved]);
  return reading;
}
