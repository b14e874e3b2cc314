import { questionOf, wordedOf } from '../kit/anchors';
import { words } from '../kit/words';
import { WordedSteps } from '../kit/worded-steps';
import { MustDoRow } from './must-do-row';
import type { RatingProps } from './ratings';
import { Refused } from './refused';
import { SaveState } from './save-state';

/** The one answer that gives an item its value: the key criterion's question with five worded buttons. */
export function FirstQuestion(rating: RatingProps) {
  const { item, model, objectives, actions, draft } = rating;
  const key = model.keyCriterion;
  const criterion = wordedOf(model, key);
  const question = questionOf(criterion);
  return (
    <section className="first-question" aria-label={words('panel.ratings')}>
      <div className="section-head">
        <h2>{question}</h2>
        <SaveState {...rating} />
      </div>
      <p className="small">{words('panel.oneAnswer')}</p>
      <WordedSteps
        criterion={criterion}
        label={question}
        likely={item.mine[key]?.likely ?? null}
        onChoose={(likely) => actions.change({ kind: 'answers', answers: { [key]: { likely, sure: 'fairly' } } })}
      />
      {draft && <Refused draft={draft} about={[key]} terms={{ model, objectives }} actions={actions} />}
      <MustDoRow {...rating} />
    </section>
  );
}
