import { useState } from 'react';
import { EFFORT_STEPS } from '../../../../src/domain/prioritise/answer';
import { Segments } from '../../../kit/segments';
import { Sureness } from '../../../kit/sureness';
import { words } from '../../../kit/words';
import { sizeOf } from '../figure-words';
import type { AnswerEditorProps } from './answer-editor';
import { OthersNote, TakeBack } from './own-answer';
import { WeeksBox } from './weeks-box';

const SIZES = Object.keys(EFFORT_STEPS) as (keyof typeof EFFORT_STEPS)[];

/** Effort in sizes or person-weeks, and how sure. */
export function EffortEditor({ item, typed, onAnswer, onLeave }: AnswerEditorProps) {
  const mine = item.mine.effort;
  const [sure, setSure] = useState(mine ? mine.sure : ('fairly' as const));
  const answer = (likely: number) => onAnswer({ likely, sure: sure ?? 'fairly' });
  const size = mine ? SIZES.findIndex((name) => name === sizeOf(mine.likely)) : -1;
  return (
    <>
      <p className="editor-question">{words('effort.name')}</p>
      <div className="editor-foot">
        <Segments
          label={words('effort.name')}
          names={SIZES.map((name) => words(`effort.steps.${name}`))}
          chosen={size < 0 ? null : size}
          onChoose={(index) => answer(EFFORT_STEPS[SIZES[index]!])}
        />
        <WeeksBox weeks={mine?.likely ?? null} typed={typed} onSave={answer} onSame={onLeave} />
      </div>
      <div className="editor-foot">
        <Sureness
          about={words('effort.name')}
          sure={sure}
          onChoose={(chosen) => {
            setSure(chosen);
            if (mine) onAnswer({ likely: mine.likely, sure: chosen }, true);
          }}
        />
        {mine && <TakeBack onTakeBack={() => onAnswer(null)} />}
      </div>
      <OthersNote n={item.figures.effort?.n ?? 0} mine={mine !== undefined} />
    </>
  );
}
