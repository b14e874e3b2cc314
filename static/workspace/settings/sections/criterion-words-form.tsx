import { LONGEST_WORDS } from '../../../../src/domain/settings/check-settings';
import { STEPS, type CriterionWords } from '../../../../src/domain/prioritise/model';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { useDraft } from '../settings-here';

/** A criterion's question and its five answers. Until somebody changes one, they are the usual ones. */
export function CriterionWordsForm({ criterion }: { criterion: string }) {
  const { draft, change } = useDraft();
  const usual = usualWords(criterion);
  const said = draft.criteria[criterion]!;
  const now = said.words ?? usual;
  const put = (next: CriterionWords | null) => {
    const own = next && !saySame(next, usual) ? next : null;
    change({ criteria: { ...draft.criteria, [criterion]: { ...said, words: own } } });
  };
  return (
    <>
      <label className="settings-field">
        <span className="small">{words('settings.words.question')}</span>
        <input className="field" dir="auto" maxLength={LONGEST_WORDS} value={now.question} onChange={({ target }) => put({ ...now, question: target.value })} />
      </label>
      <ol className="anchors">
        {now.anchors.map((anchor, step) => (
          <li key={STEPS[step]}>
            <label className="settings-field">
              <span className="small">{words('settings.words.anchor', { step: step + 1, figure: STEPS[step]! })}</span>
              <input
                className="field"
                dir="auto"
                maxLength={LONGEST_WORDS}
                value={anchor}
                onChange={({ target }) => put({ ...now, anchors: now.anchors.map((each, at) => (at === step ? target.value : each)) })}
              />
            </label>
          </li>
        ))}
      </ol>
      {said.words && <Button className="settings-start" onClick={() => put(null)}>{words('settings.words.usual')}</Button>}
    </>
  );
}

function usualWords(criterion: string): CriterionWords {
  return { question: words(`criterion.${criterion}.question`), anchors: STEPS.map((_, step) => words(`criterion.${criterion}.steps.${step}`)) };
}

function saySame(a: CriterionWords, b: CriterionWords): boolean {
  return a.question === b.question && a.anchors.every((anchor, step) => anchor === b.anchors[step]);
}
