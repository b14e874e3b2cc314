import { useId } from 'react';
import type { Objective } from '../../src/domain/settings/settings';
import { objectiveWords, objectivesOffered } from './objective-words';
import { words } from './words';
import './objective-choice.css';

interface ObjectiveChoiceProps {
  objectives: readonly Objective[];
  /** The id of the one that the item serves. */
  objective: string | null;
  mayChange: boolean;
  onChoose(objective: string | null): void;
}

/** The objective that an item serves, with a choice of the project's for those who may change it. Nothing in a project without any. */
export function ObjectiveChoice({ objectives, objective, mayChange, onChoose }: ObjectiveChoiceProps) {
  const id = useId();
  if (objectives.length === 0 && objective === null) return null;
  const offered = objectivesOffered(objectives);
  const isOffered = objective === null || offered.some((each) => each.id === objective);
  return (
    <p className="objective-choice">
      <label htmlFor={mayChange ? id : undefined} className="small">{words('kit.objective.name')}</label>
      {mayChange ? (
        <select id={id} className="field" value={objective ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
          <option value="">{words('kit.objective.none')}</option>
          {!isOffered && <option value={objective}>{objectiveWords(objectives, objective)}</option>}
          {offered.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
        </select>
      ) : (
        <span dir="auto">{objectiveWords(objectives, objective) || words('kit.objective.none')}</span>
      )}
    </p>
  );
}
