import type { Abilities, Item } from '../../src/contract';
import { words } from '../kit/words';
import { ClosedRow } from './closed-row';
import { CriterionRow } from './criterion-row';
import { EffortRow } from './effort-row';
import { MustDoRow } from './must-do-row';
import type { Draft } from './panel-store';
import type { Terms } from '../kit/terms';
import { ReachRow } from './reach-row';
import { SaveState, type SaveStateProps } from './save-state';

export interface RatingProps extends SaveStateProps, Terms {
  /** The item as it is shown, with the reader's unconfirmed answers. */
  item: Item;
  can: Abilities;
  /** What others rated too, and whose team figure has not come back yet. */
  awaited: readonly string[];
  draft: Draft | null;
}

/** The reader's own answers: criteria, reach as a fact, effort, must do. Each is saved at once. */
export function Ratings(rating: RatingProps) {
  const { item, model, can } = rating;
  const people = model.criteria.filter(({ source }) => source === 'people');
  const asked = people.filter(({ key }) => !can.closed.includes(key));
  const counted = model.criteria.filter(({ source }) => source === 'feedback');
  const answered = asked.filter(({ key }) => item.mine[key]).length;
  return (
    <section className="ratings" aria-labelledby="ratings">
      <div className="section-head">
        <h2 id="ratings">{words('panel.ratings')}</h2>
        <span className="small">{words('panel.answered', { answered, count: asked.length })}</span>
        <SaveState {...rating} />
      </div>
      {people.map((criterion) =>
        can.closed.includes(criterion.key) ? <ClosedRow key={criterion.key} criterion={criterion} {...rating} /> : <CriterionRow key={criterion.key} criterion={criterion} {...rating} />,
      )}
      {counted.map((criterion) => (
        <ReachRow key={criterion.key} criterion={criterion} {...rating} />
      ))}
      <EffortRow {...rating} />
      <MustDoRow {...rating} />
    </section>
  );
}
