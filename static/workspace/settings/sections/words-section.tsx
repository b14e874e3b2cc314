import { useState } from 'react';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { questionOf } from '../../../kit/anchors';
import { useBrokenRule } from '../use-broken-rule';
import { useDraft } from '../settings-here';
import { CriterionWordsForm } from './criterion-words-form';
import { SectionFrame } from './section-frame';
import { WhoMayRate } from './who-may-rate';

const RULES = ['question', 'anchors', 'roles'];

/** Each criterion's question, its five answers, and who may rate it; one open at a time. */
export function WordsSection() {
  const { draft, mayChange } = useDraft();
  const broken = useBrokenRule();
  const [open, setOpen] = useState<string | null>(DEFAULT_MODEL.keyCriterion);
  return (
    <SectionFrame section="words" looking>
      {DEFAULT_MODEL.criteria.map(({ key, source }) => {
        const { words: own } = draft.criteria[key]!;
        const shown = open === key;
        const wrong = broken && RULES.includes(broken.rule) && broken.field.startsWith(`criteria.${key}.`) ? broken.rule : null;
        return (
          <section key={key} className="words-of" aria-label={words(`criterion.${key}.name`)}>
            <h3>
              <button type="button" aria-expanded={shown} onClick={() => setOpen(shown ? null : key)}>
                <Icon name={shown ? 'up' : 'down'} />
                <span className="words-of-name">{words(`criterion.${key}.name`)}</span>
                <span className="small words-of-question" dir="auto">{questionOf({ key, ...(own ? { words: own } : {}) })}</span>
                {own && <span className="small">{words('settings.words.own')}</span>}
              </button>
            </h3>
            {wrong && <p className="refused" role="alert">{words(`problem.invalid.${wrong}`)}</p>}
            {shown && (
              <fieldset className="words-of-body" disabled={!mayChange} aria-label={words(`criterion.${key}.name`)}>
                <CriterionWordsForm criterion={key} />
                {source === 'feedback' && <p className="small">{words('settings.words.counted')}</p>}
                <WhoMayRate criterion={key} />
              </fieldset>
            )}
          </section>
        );
      })}
    </SectionFrame>
  );
}
