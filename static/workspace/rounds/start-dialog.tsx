import { useState } from 'react';
import type { Item, Person } from '../../../src/contract';
import type { Model } from '../../../src/domain/prioritise/model';
import { EFFORT } from '../../../src/domain/prioritise/standing';
import { MOST_ITEMS } from '../../../src/domain/rounds/round';
import { call } from '../../kit/backend';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { problemOf, type Trouble } from '../../kit/problem-of';
import { problemSentence } from '../../kit/problem-sentence';
import { Segments } from '../../kit/segments';
import { words } from '../../kit/words';
import { answerName } from '../prioritise/figure-words';
import { InvitePeople } from './invite-people';
import { OpenRounds } from './open-rounds';
import './rounds.css';

interface StartDialogProps {
  /** The project's id. */
  project: string;
  model: Model;
  /** What may be rated together: the first 20 are chosen. */
  items: readonly Item[];
  /** Else the rounds that are open are all there is. */
  mayStart: boolean;
  onOpen(round: string): void;
  onClose(): void;
}

/** *Rate together…*: the rounds that are open here, and a new one on chosen items. */
export function StartDialog({ project, model, items, mayStart, onOpen, onClose }: StartDialogProps) {
  const [issues, setIssues] = useState<readonly string[]>(() => items.slice(0, MOST_ITEMS).map(({ id }) => id));
  const [criteria, setCriteria] = useState<readonly string[]>([model.keyCriterion]);
  const [live, setLive] = useState(true);
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [once] = useState(() => crypto.randomUUID());
  const askable = [...model.criteria.filter(({ source }) => source === 'people').map(({ key }) => key), EFFORT];
  const start = async () => {
    setBusy(true);
    try {
      const invited = people.map(({ accountId }) => accountId);
      const { round } = await call('start-round', { project, issues: [...issues], criteria: [...criteria], live, people: invited, once });
      onOpen(round.id);
    } catch (thrown) {
      setTrouble(problemOf(thrown));
      setBusy(false);
    }
  };
  return (
    <Dialog title={words('round.title')} onClose={onClose}>
      <div className="round-dialog">
        <OpenRounds project={project} onOpen={onOpen} />
        {mayStart ? (
          <>
            <fieldset>
              <legend>{words('round.what', { count: issues.length })}</legend>
              {items.length > MOST_ITEMS && <p className="small">{words('round.most', { count: MOST_ITEMS })}</p>}
              {items.slice(0, MOST_ITEMS).map(({ id, key, summary }) => (
                <label key={id}><input type="checkbox" checked={issues.includes(id)} onChange={() => setIssues(toggled(issues, id))} /> <span dir="auto">{summary} <span className="small">{key}</span></span></label>
              ))}
            </fieldset>
            <fieldset>
              <legend>{words('round.which')}</legend>
              {askable.map((key) => <label key={key}><input type="checkbox" checked={criteria.includes(key)} onChange={() => setCriteria(toggled(criteria, key))} /> {answerName(key)}</label>)}
            </fieldset>
            <fieldset>
              <legend>{words('round.how')}</legend>
              <span><Segments label={words('round.how')} names={[words('round.live'), words('round.days')]} chosen={live ? 0 : 1} onChoose={(at) => setLive(at === 0)} /></span>
              <p className="small">{words(live ? 'round.liveSays' : 'round.daysSays')}</p>
            </fieldset>
            <InvitePeople people={people} onChange={setPeople} />
          </>
        ) : <p className="small">{words('round.mayNotStart')}</p>}
      </div>
      {trouble && <p className="refused" role="alert">{problemSentence(trouble)}</p>}
      <div className="dialog-buttons">
        <Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button>
        {mayStart && <Button look="primary" disabled={busy || issues.length === 0 || criteria.length === 0} onClick={() => void start()}>{words('round.start', { count: issues.length })}</Button>}
      </div>
    </Dialog>
  );
}

function toggled(all: readonly string[], one: string): string[] {
  return all.includes(one) ? all.filter((each) => each !== one) : [...all, one];
}
