import { Button } from '../../../kit/button';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { BumpLines } from './bump-lines';
import { isMove } from './compare-orders';
import { MovesList } from './moves-list';
import { movesSentence, restSentences } from './preview-sentence';
import type { PreviewState } from './use-preview';

/** What the changes move: being worked out, in a sentence, drawn and listed. */
export function WhatMoves({ state, onAgain }: { state: PreviewState; onAgain(): void }) {
  if (state.kind === 'none') return <p role="status">{words('settings.reviewing.noMoves')}</p>;
  if (state.kind === 'reading') {
    return (
      <div className="review-reading" role="status">
        <p>{state.count > 0 ? words('settings.reviewing.readingCount', { count: state.count }) : words('settings.reviewing.reading')}</p>
        {[0, 2, 1].map((wide) => <span key={wide} className="skeleton" data-wide={wide} aria-hidden="true" />)}
      </div>
    );
  }
  if (state.kind === 'failed') {
    return (
      <div className="review-reading" role="alert">
        <p>{words('settings.reviewing.failed', { problem: problemSentence(state.trouble) })}</p>
        <Button onClick={onAgain}>{words('kit.again')}</Button>
      </div>
    );
  }
  const { preview } = state;
  return (
    <>
      <div role="status">
        <p className="review-sentence">{movesSentence(preview)}</p>
        <p className="subtle">{restSentences(preview)}</p>
      </div>
      {preview.moves.some(isMove) && (
        <div className="review-moves">
          <BumpLines preview={preview} />
          <MovesList preview={preview} />
        </div>
      )}
    </>
  );
}
