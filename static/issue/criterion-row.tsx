import { useId, useRef, useState } from 'react';
import type { AnswerInput } from '../../src/contract';
import type { Criterion } from '../../src/domain/prioritise/model';
import { questionOf } from '../kit/anchors';
import { Icon } from '../kit/icon';
import { Steps } from '../kit/steps';
import { Sureness } from '../kit/sureness';
import { words } from '../kit/words';
import { MoreButton } from './more-button';
import type { RatingProps } from './ratings';
import { Refused } from './refused';
import { teamWords } from './team-words';
import { TypedFigures } from './typed-figures';

/** One criterion: open with its question and ends; answered as control and word, with how sure and the typed figures. */
export function CriterionRow({ criterion, item, model, objectives, awaited, draft, actions }: RatingProps & { criterion: Criterion }) {
  const more = useId();
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const { key } = criterion;
  const mine = item.mine[key];
  const team = mine && !awaited.includes(key) ? item.figures.criteria[key] : undefined;
  const shownTeam = team && team.n > 1 ? team : undefined;
  const name = words(`criterion.${key}.name`);
  const question = questionOf(criterion);
  function say(answer: AnswerInput) {
    if (answer === null) row.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
    actions.change({ kind: 'answers', answers: { [key]: answer } });
  }
  return (
    <div className="row criterion-row" ref={row}>
      <h3>{name}</h3>
      {!mine && <p className="small">{question}</p>}
      <Steps
        label={mine ? name : `${name}: ${question}`}
        criterion={criterion}
        likely={mine?.likely ?? null}
        team={shownTeam}
        beside={mine && shownTeam && teamWords(criterion, mine, shownTeam)}
        onChoose={(likely) => say({ likely, sure: mine?.sure ?? 'fairly' })}
      />
      {mine && (
        <span className="row-sure">
          <Sureness about={name} sure={mine.sure} onChoose={(sure) => say({ likely: mine.likely, sure })} />
          <MoreButton about={name} controls={more} open={open} onClick={() => setOpen(!open)} />
        </span>
      )}
      {!mine && item.figures.criteria[key] && (
        <p className="small row-hint">
          <Icon name="eye" size={14} /> {words('panel.teamAfter')}
        </p>
      )}
      <div id={more}>{mine && open && <TypedFigures about={name} answerTo={key} model={model} answer={mine} onSay={say} />}</div>
      {draft && <Refused draft={draft} about={[key]} terms={{ model, objectives }} actions={actions} />}
    </div>
  );
}
