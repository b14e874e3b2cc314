import type { RoundView } from '../../../src/contract';
import type { Said, Sureness as Sure } from '../../../src/domain/prioritise/answer';
import { STEPS } from '../../../src/domain/prioritise/model';
import { EFFORT } from '../../../src/domain/prioritise/standing';
import { questionOf, wordedOf } from '../../kit/anchors';
import { EffortInput } from '../../kit/effort-input';
import { Sureness } from '../../kit/sureness';
import { useDigits } from '../../kit/use-digits';
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

/** Each question with its five full answers, and how sure the reader is. The keys 1–5 answer the first that has none, or the only one. */
export function Questions({ round: { model }, asked, draft, onChange }: QuestionsProps) {
  const put = (key: string, said: Said) => onChange({ ...draft, [key]: said });
  const choose = (key: string, likely: number) => put(key, { likely, sure: sureOf(draft[key]) ?? 'fairly' });
  useDigits((digit) => {
    const key = asked.length === 1 ? asked[0] : asked.find((one) => !draft[one]);
    const likely = STEPS[digit - 1];
    if (key !== undefined && key !== EFFORT && likely !== undefined) choose(key, likely);
  });
  return (
    <>
      {asked.map((key) => {
        const said = draft[key];
        const question = key === EFFORT ? words('round.effort') : questionOf(wordedOf(model, key));
        return (
          <section key={key} className="round-question">
            <h2>{question}</h2>
            {key === EFFORT ? (
              <EffortInput weeks={said?.likely ?? null} onChoose={(weeks) => choose(key, weeks)} />
            ) : (
              <WordedSteps criterion={wordedOf(model, key)} label={question} likely={said?.likely ?? null} onChoose={(likely) => choose(key, likely)} />
            )}
            {said && <Sureness about={question} sure={sureOf(said)} onChoose={(next: Sure) => put(key, { likely: said.likely, sure: next })} />}
          </section>
        );
      })}
    </>
  );
}

function sureOf(said: Said | undefined): Sure | null {
  return said && 'sure' in said ? said.sure : null;
}
