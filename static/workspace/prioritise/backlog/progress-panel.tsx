import { Button } from '../../../kit/button';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { cameSentences, countIn, mayHaveMoved } from './how-far';
import { Refusals } from './refusals';
import type { ApplyRun } from './use-apply';

interface ProgressPanelProps {
  apply: ApplyRun;
  /** How many moves were asked for; null where the app knows better. */
  asked: number | null;
  onReview(): void;
  onUndo(apply: string): void;
  onHistory(): void;
  onClose(): void;
}

/** How an apply goes, and what became of it: how many moved, what was refused and why, and the ways on. */
export function ProgressPanel({ apply: { run, again, stop }, asked, onReview, onUndo, onHistory, onClose }: ProgressPanelProps) {
  if (run.kind === 'none') return null;
  const moves = run.came?.apply.moves ?? [];
  const count = run.came ? moves.length : (asked ?? 0);
  const done = countIn(moves, 'done');
  if (run.kind === 'going') {
    return (
      <div className="backlog-progress">
        <p role="status">{run.stopping ? words('backlog.stopping') : run.came && run.came.waitSeconds > 0 ? words('backlog.waiting', { seconds: run.came.waitSeconds }) : count === 0 ? words('backlog.looking') : words('backlog.going', { done, count })}</p>
        <progress className="notice-progress" max={Math.max(1, count)} value={done} aria-label={words('backlog.progress')} />
        <p className="backlog-buttons"><Button onClick={stop} disabled={run.stopping}>{words('backlog.stop')}</Button></p>
      </div>
    );
  }
  const failed = run.kind === 'failed';
  const [first, ...others] = cameSentences(run.came ? moves : null, failed);
  const refused = moves.filter(({ state }) => state === 'refused');
  const mayAgain = run.kind === 'failed' || run.stopped || refused.some(({ refused: why }) => why?.why === 'failed' || why?.why === 'not-allowed');
  return (
    <div className="backlog-progress">
      <p role="status"><b>{first}</b> {others.join(' ')}</p>
      {run.kind === 'failed' && <p className="refused" role="alert">{problemSentence(run.trouble)}</p>}
      <Refusals moves={refused} />
      <p className="backlog-buttons">
        {run.came && mayHaveMoved(moves) && <Button onClick={() => onUndo(run.came!.apply.id)}>{words('backlog.undo')}</Button>}
        {failed && <Button look="link" onClick={onHistory}>{words('backlog.history.title')}</Button>}
        {mayAgain && <Button onClick={again}>{words('kit.again')}</Button>}
        {refused.length > 0 && <Button onClick={onReview}>{words('backlog.reviewAgain')}</Button>}
        <Button look="primary" onClick={onClose}>{words('backlog.close')}</Button>
      </p>
    </div>
  );
}
