import type { Criterion } from '../../src/domain/prioritise/model';
import { ratingWords } from '../kit/anchors';
import { Icon } from '../kit/icon';
import { words } from '../kit/words';
import type { RatingProps } from './ratings';

/** A criterion that roles keep the reader from rating: the team's answer, and why there is no control. */
export function ClosedRow({ criterion, item }: RatingProps & { criterion: Criterion }) {
  const team = item.figures.criteria[criterion.key];
  return (
    <div className="row criterion-row">
      <h3>
        {words(`criterion.${criterion.key}.name`)}{' '}
        <span className="small">{team ? words('panel.team.says', { n: team.n, figure: ratingWords(criterion, team.likely) }) : words('panel.notRatedPart')}</span>
      </h3>
      <p className="small row-hint">
        <Icon name="lock" size={14} /> {words('panel.closed')}
      </p>
    </div>
  );
}
