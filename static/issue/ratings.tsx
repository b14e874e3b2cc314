import type { Item } from '../../src/contract';
import type { Model } from '../../src/domain/prioritise/model';
import { words } from '../kit/words';
import { CriterionRow } from './criterion-row';
import { EffortRow } from './effort-row';
import { MustDoRow } from './must-do-row';
import type { Draft } from './panel-store';
import { ReachRow } from './reach-row';
import { SaveState, type SaveStateProps } from './save-state';

export interface RatingProps extends SaveStateProps {
  /** The item as it is shown, with the reader's unconfirmed answers. */
  item: Item;
  model: Model;
  /** What others rated too, and whose team figure has not come back yet. */
  awaited: readonly string[];
  draft: Draft | null;
}

/** The reader's own answers: criteria, reach as a fact, effort, must do. Each is saved at once. */
export function Ratings(rating: RatingProps) {
  const { item, model } = rating;
  const asked = model.criteria.filter(({ source }) => source === 'people');
  const counted = model.criteria.filter(({ source }) => source === 'feedback');
  const answered = asked.filter(({ key }) => item.mine[key]).length;
  return (
    <section className="ratings" aria-labelledby="ratings">
      <div className="section-head">
        <h2 id="ratings">{words('panel.ratings')}</h2>
        <span className="small">{words('panel.answered', { answered, count: asked.length })}</span>
        <SaveState {...rating} />
      </div>
      {asked.map(({ key }) => (
        <CriterionRow key={key} criterion={key} {...rating} />
      ))}
      {counted.map(({ key }) => (
        <ReachRow key={key} criterion={key} {...rating} />
      ))}
      <EffortRow {...rating} />
      <MustDoRow {...rating} />
    </section>
  );
}
