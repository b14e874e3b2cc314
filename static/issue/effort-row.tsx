import { useId, useRef, useState } from 'react';
import type { AnswerInput } from '../../src/contract';
import { EFFORT } from '../../src/domain/prioritise/standing';
import { EffortInput } from '../kit/effort-input';
import { Sureness } from '../kit/sureness';
import { words } from '../kit/words';
import { MoreButton } from './more-button';
import type { RatingProps } from './ratings';
import { Refused } from './refused';
import { TypedFigures } from './typed-figures';
import { weeksWords } from '../kit/weeks-words';

/** Effort stands beside the value: S M L XL or person-weeks, how sure, and the team's figure after one's own. */
export function EffortRow({ item, model, objectives, awaited, draft, actions }: RatingProps) {
  const more = useId();
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState(false);
  const mine = item.mine[EFFORT];
  const team = mine && !awaited.includes(EFFORT) && item.figures.effort && item.figures.effort.n > 1 ? item.figures.effort : null;
  const name = words('effort.name');
  function say(answer: AnswerInput) {
    setWrong(false);
    if (answer === null) row.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
    actions.change({ kind: 'answers', answers: { [EFFORT]: answer } });
  }
  return (
    <div className="row row-ruled" ref={row}>
      <div className="row-head">
        <h3>
          {name} {team && <span className="small">{words('panel.team.says', { n: team.n, figure: weeksWords(team.likely) })}</span>}
        </h3>
        <span className="row-sure">
          <EffortInput weeks={mine?.likely ?? null} onChoose={(likely) => say({ likely, sure: mine?.sure ?? 'fairly' })} onInvalid={() => setWrong(true)} />
          {mine && <MoreButton about={name} controls={more} open={open} onClick={() => setOpen(!open)} />}
        </span>
      </div>
      {wrong && <p className="refused" role="alert">{words('problem.invalid.weeks')}</p>}
      <div id={more}>
        {mine && open && (
          <div className="row-more">
            <Sureness about={name} sure={mine.sure} onChoose={(sure) => say({ likely: mine.likely, sure })} />
            <TypedFigures about={name} answerTo={EFFORT} model={model} answer={mine} onSay={say} />
          </div>
        )}
      </div>
      {draft && <Refused draft={draft} about={[EFFORT]} terms={{ model, objectives }} actions={actions} />}
    </div>
  );
}
