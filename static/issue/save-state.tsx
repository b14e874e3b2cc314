import { Button } from '../kit/button';
import type { Change } from '../kit/edits/edit';
import type { Stall } from '../kit/edits/send-edits';
import type { UndoHistory } from '../kit/edits/undo-history';
import { problemSentence } from '../kit/problem-sentence';
import { useOnline } from '../kit/use-online';
import type { Terms } from '../kit/terms';
import { words } from '../kit/words';
import { changeWords } from './change-words';
import type { PanelActions } from './panel-store';

export interface SaveStateProps extends Terms {
  sending: boolean;
  stall: Stall | null;
  history: UndoHistory;
  actions: PanelActions;
}

/** Whether all is saved, and the way back from the last change (or forward again after going back). */
export function SaveState({ sending, stall, history, actions, model, objectives }: SaveStateProps) {
  useOnline(actions.tryNow);
  const say = (change: Change) => changeWords(change, { model, objectives });
  const last = history.done.at(-1);
  const undone = history.undone.at(-1);
  if (stall) {
    return (
      <span className="save-state" role="status">
        {problemSentence(stall.trouble)} {words('panel.waits')}{' '}
        <Button look="link" onClick={() => actions.tryNow()}>
          {words('panel.tryNow')}
        </Button>
      </span>
    );
  }
  if (!last && !undone) return null;
  return (
    <span className="save-state">
      <span className="small" role="status">
        {words(sending ? 'panel.saving' : 'panel.saved')}
        <span className="hidden-words"> {undone ? words('panel.change.undone', { change: say(undone.change) }) : last && say(last.change)}</span>
      </span>
      {undone && (
        <Button look="link" aria-label={words('panel.redoOf', { change: say(undone.change) })} onClick={() => actions.redo()}>
          {words('panel.redo')}
        </Button>
      )}
      {last && (
        <Button look="link" aria-label={words('panel.undoOf', { change: say(last.change) })} onClick={() => actions.undo()}>
          {words('panel.undo')}
        </Button>
      )}
    </span>
  );
}
