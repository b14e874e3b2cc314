import { useId, useRef, useState } from 'react';
import type { AnswerInput } from '../../src/contract';
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
export function CriterionRow({ criterion, item, model, awaited, draft, actions }: RatingProps & { criterion: string }) {
  const more = useId();
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const mine = item.mine[criterion];
  const team = mine && !awaited.includes(criterion) ? item.figures.criteria[criterion] : undefined;
  const shownTeam = team && team.n > 1 ? team : undefined;
  const name = words(`criterion.${criterion}.name`);
  const question = words(`criterion.${criterion}.question`);
  function say(answer: AnswerInput) {
    if (answer === null) row.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
    actions.change({ kind: 'answers', answers: { [criterion]: answer } });
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
      {!mine && item.figures.criteria[criterion] && (
        <p className="small row-hint">
          <Icon name="eye" size={14} /> {words('panel.teamAfter')}
        </p>
      )}
      <div id={more}>{mine && open && <TypedFigures about={name} answerTo={criterion} model={model} answer={mine} onSay={say} />}</div>
      {draft && <Refused draft={draft} about={[criterion]} actions={actions} />}
    </div>
  );
}
