import { useRef } from 'react';
import type { Objective } from '../../../../src/domain/settings/settings';
import { LONGEST_OBJECTIVE } from '../../../../src/domain/settings/check-settings';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { useDraft } from '../settings-here';
import { NewObjective } from './new-objective';
import { SectionFrame } from './section-frame';

/** The project's goals: those that items may serve, and those that were removed and stay named. */
export function ObjectivesSection() {
  const { draft: { objectives }, change } = useDraft();
  const list = useRef<HTMLUListElement>(null);
  const put = (at: number, next: Objective | null) => change({ objectives: objectives.flatMap((objective, place) => (place === at ? (next ?? []) : objective)) });
  const chosen = objectives.map((objective, at) => ({ objective, at })).filter(({ objective }) => !objective.removed);
  const removed = objectives.map((objective, at) => ({ objective, at })).filter(({ objective }) => objective.removed);
  const remove = (objective: Objective, at: number) => {
    put(at, objective.id === '' ? null : { ...objective, removed: true });
    list.current?.closest('fieldset')?.querySelector<HTMLElement>('.objective-new input')?.focus();
  };
  return (
    <SectionFrame section="objectives" rule={['objectiveCount', 'objectiveName', 'objectiveTwice', 'objectivesKept']}>
      {chosen.length === 0 && <p>{words('settings.objectives.none')}</p>}
      <ul ref={list} className="objectives">
        {chosen.map(({ objective, at }) => (
          <li key={objective.id || `new-${at}`}>
            <input className="field" dir="auto" maxLength={LONGEST_OBJECTIVE} value={objective.name} aria-label={words('settings.objectives.nameOf', { name: objective.name })} onChange={({ target }) => put(at, { ...objective, name: target.value })} />
            <Button look="quiet" aria-label={words('settings.objectives.removeLong', { name: objective.name })} onClick={() => remove(objective, at)}>{words('settings.objectives.remove')}</Button>
          </li>
        ))}
      </ul>
      <NewObjective onAdd={(name) => change({ objectives: [...objectives, { id: '', name, removed: false }] })} />
      {removed.length > 0 && (
        <div className="settings-apart">
          <h3>{words('settings.objectives.removed')}</h3>
          <ul className="objectives">
            {removed.map(({ objective, at }) => (
              <li key={objective.id}>
                <span className="subtle" dir="auto">{objective.name}</span>
                <Button look="quiet" aria-label={words('settings.objectives.bringBackLong', { name: objective.name })} onClick={() => put(at, { ...objective, removed: false })}>{words('settings.objectives.bringBack')}</Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </SectionFrame>
  );
}
