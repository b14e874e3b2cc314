import type { SearchEntry } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import type { Like } from '../page-facts';

interface SameHintProps {
  similar: readonly SearchEntry[];
  /** The one that the draft joins. */
  like: Like | null;
  onLike(like: Like | null): void;
}

const MOST = 2;

/** Says, while somebody types, that others said the same. It never takes the focus. */
export function SameHint({ similar, like, onLike }: SameHintProps) {
  return (
    <div className="writing-hint" aria-live="polite">
      {like && (
        <div className="writing-same">
          <p><b>{words('feedback.add.joins', { customer: like.customer })}</b><span className="small writing-same-words" dir="auto">{words('kit.feedback.quote', { words: like.words })}</span></p>
          <Button size="small" onClick={() => onLike(null)}>{words('feedback.add.notSame')}</Button>
        </div>
      )}
      {!like && similar.slice(0, MOST).map(({ id, customerName, words: said }) => (
        <div key={id} className="writing-same">
          <p><b>{words('feedback.add.same', { customer: customerName })}</b><span className="small writing-same-words" dir="auto">{words('kit.feedback.quote', { words: said })}</span></p>
          <Button size="small" onClick={() => onLike({ id, customer: customerName, words: said })}>{words('feedback.add.voice')} <span className="hidden-words">{words('feedback.add.voiceOf', { customer: customerName })}</span></Button>
        </div>
      ))}
    </div>
  );
}
