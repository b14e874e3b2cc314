import type { RoundView } from '../../../src/contract';
import type { Said, Sureness as Sure } from '../../../src/domain/prioritise/answer';
import { EFFORT } from '../../../src/domain/prioritise/standing';
import { questionOf, wordedOf } from '../../kit/anchors';
import { EffortInput } from '../../kit/effort-input';
import { Sureness } from '../../kit/sureness';
import { WordedSteps } from '../../kit/worded-steps';
import { words } from '../../kit/words';
import type { Draft } from './answer-state';

interface QuestionsProps {
  round: Pick<RoundView, 'model'>;
  /** The criteria that are asked. */
  asked: readonly string[];
  draft: Draft;
  onChange(draft: Draft): void;
}

/** Each question with its five full answers, and how sure the reader is. */
export function Questions({ round: { model }, asked, draft, onChange }: QuestionsProps) {
  const put = (key: string, said: Said) => onChange({ ...draft, [key]: said });
  return (
    <>
      {asked.map((key) => {
        const said = draft[key];
        const sure = said && 'sure' in said ? said.sure : null;
        const choose = (likely: number) => put(key, { likely, sure: sure ?? 'fairly' });
        const question = key === EFFORT ? words('round.effort') : questionOf(wordedOf(model, key));
        return (
          <section key={key} className="round-question">
            <h2>{question}</h2>
            {key === EFFORT ? (
              <EffortInput weeks={said?.likely ?? null} onChoose={choose} />
            ) : (
              <WordedSteps criterion={wordedOf(model, key)} label={question} likely={said?.likely ?? null} onChoose={choose} />
            )}
            {said && <Sureness about={question} sure={sure} onChoose={(next: Sure) => put(key, { likely: said.likely, sure: next })} />}
          </section>
        );
      })}
    </>
  );
}
