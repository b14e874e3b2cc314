import { Button } from '../../kit/button';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { itemsWords } from './count-words';
import { FigureButton } from './figure-button';
import type { Check } from './reading/use-value-reading';
import { Sentence } from './sentence';

interface CheckNoticeProps {
  check: Check;
  /** How many of the items that are counted here are not checked. */
  unchecked: number;
  onAgain(): void;
}

/** That the figures are still being compared with what people said, or which of them could not be. Nothing once all are. */
export function CheckNotice({ check, unchecked, onAgain }: CheckNoticeProps) {
  if (check.kind === 'checking') {
    const { read, total } = check.checked ?? { read: 0, total: 0 };
    return <p className="small figures" role="status">{total > 0 ? words('valuePage.check.checking', { read, total }) : words('valuePage.check.reading')}</p>;
  }
  if (check.kind === 'checked' && unchecked === 0) return null;
  return (
    <div className="value-check" role="status">
      <p>
        {check.kind === 'failed' && <>{problemSentence(check.trouble)} </>}
        {unchecked > 0
          ? <Sentence entry="valuePage.check.unchecked" count={unchecked} parts={{ items: <FigureButton figure="unchecked">{itemsWords(unchecked)}</FigureButton> }} />
          : words('valuePage.check.notRead')}
      </p>
      <Button size="small" onClick={onAgain}>{words('valuePage.check.again')}</Button>
    </div>
  );
}
