import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { problemSentence } from '../kit/problem-sentence';
import { words } from '../kit/words';
import { subjectsOf } from '../kit/edits/edit';
import type { Terms } from '../kit/terms';
import { changeWords } from './change-words';
import type { Draft, PanelActions } from './panel-store';

interface RefusedProps {
  draft: Draft;
  terms: Terms;
  /** The criteria (or `must do`, `why`, `objective`) that the place stands for: nothing is said of others. */
  about: readonly string[];
  actions: Pick<PanelActions, 'retry'>;
}

/** Says that a change went back, why, and offers it again. */
export function Refused({ draft, terms, about, actions }: RefusedProps) {
  const { change } = draft.edit;
  if (!subjectsOf(change).some((key) => about.includes(key))) return null;
  return (
    <div className="went-back" role="alert">
      <p className="refused">
        <Icon name="refused" size={14} /> {words('panel.wentBack')} {problemSentence(draft.trouble)} {words('panel.kept', { change: changeWords(change, terms) })}
      </p>
      <Button size="small" onClick={() => actions.retry()}>
        {words('kit.again')}
      </Button>
    </div>
  );
}
