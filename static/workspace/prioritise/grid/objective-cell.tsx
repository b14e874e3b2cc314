import type { Objective } from '../../../../src/domain/settings/settings';
import { objectiveWords } from '../../../kit/objective-words';
import { words } from '../../../kit/words';

interface ObjectiveCellProps {
  /** The id of the one that the item serves. */
  objective: string | null;
  objectives: readonly Objective[];
}

/** The objective that an item serves; its whole name where there is no room for it. */
export function ObjectiveCell({ objective, objectives }: ObjectiveCellProps) {
  const name = objectiveWords(objectives, objective);
  if (name === '') return <span className="subtle">{words('prioritise.rank.none')}</span>;
  return <span className="objective" title={name} dir="auto">{name}</span>;
}
