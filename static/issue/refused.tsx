import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { problemSentence } from '../kit/problem-sentence';
import { words } from '../kit/words';
import { changeWords } from './change-words';
import type { Draft, PanelActions } from './panel-store';

interface RefusedProps {
  draft: Draft;
  /** The criteria (or `must do`) that the place stands for: nothing is said of others. */
  about: readonly string[];
  actions: Pick<PanelActions, 'retry'>;
}

/** Says that a change went back, why, and offers it again. */
export function Refused({ draft, about, actions }: RefusedProps) {
  const { change } = draft.edit;
  const changed = change.kind === 'must do' ? ['must do'] : Object.keys(change.answers);
  if (!changed.some((key) => about.includes(key))) return null;
  return (
    <div className="went-back" role="alert">
      <p className="refused">
        <Icon name="refused" size={14} /> {words('panel.wentBack')} {problemSentence(draft.trouble)} {words('panel.kept', { change: changeWords(change) })}
      </p>
      <Button size="small" onClick={() => actions.retry()}>
        {words('kit.again')}
      </Button>
    </div>
  );
}
