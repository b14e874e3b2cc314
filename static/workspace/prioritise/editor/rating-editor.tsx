import { useState } from 'react';
import { questionOf, wordedOf } from '../../../kit/anchors';
import { Sureness } from '../../../kit/sureness';
import { WordedSteps } from '../../../kit/worded-steps';
import { answerName } from '../figure-words';
import { useData } from '../page-stores';
import type { AnswerEditorProps } from './answer-editor';
import { OthersNote, TakeBack } from './own-answer';

/** A criterion's question with its five answers; one choice stores it. *How sure?* counts for the next answer, and changes the one there is. */
export function RatingEditor({ criterion, item, onAnswer }: AnswerEditorProps) {
  const mine = item.mine[criterion];
  const worded = wordedOf(useData(({ listing }) => listing.model), criterion);
  const [sure, setSure] = useState(mine ? mine.sure : ('fairly' as const));
  return (
    <>
      <p className="editor-question">{questionOf(worded)}</p>
      <WordedSteps
        criterion={worded}
        label={questionOf(worded)}
        likely={mine?.likely ?? null}
        onChoose={(likely) => onAnswer({ likely, sure: sure ?? 'fairly' })}
      />
      <div className="editor-foot">
        <Sureness
          about={answerName(criterion)}
          sure={sure}
          onChoose={(chosen) => {
            setSure(chosen);
            if (mine) onAnswer({ likely: mine.likely, sure: chosen }, true);
          }}
        />
        {mine && <TakeBack onTakeBack={() => onAnswer(null)} />}
      </div>
      <OthersNote n={item.figures.criteria[criterion]?.n ?? 0} mine={mine !== undefined} />
    </>
  );
}
