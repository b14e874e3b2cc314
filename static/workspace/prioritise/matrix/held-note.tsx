import type { Model } from '../../../../src/domain/prioritise/model';
import { effortWords, answerWords } from '../figure-words';
import type { Layout } from './lay-out';
import type { Asked } from './snap';

interface HeldNoteProps {
  asked: Asked;
  at: { x: number; y: number };
  /** The drawing that it stands in. */
  layout: Layout;
  model: Model;
}

const ABOVE = 44;

/** The answers that a pulled bubble stands for, in words beside it. */
export function HeldNote({ asked: { likely, weeks }, at, layout: { size, tight }, model }: HeldNoteProps) {
  const said = [likely !== null && answerWords(model, model.keyCriterion, likely, tight ? 'short' : 'steps'), weeks !== null && effortWords(weeks)].filter(Boolean);
  if (said.length === 0) return null;
  const toLeft = at.x > size.width / 2;
  return (
    <p className="matrix-held" data-left={toLeft || undefined} style={{ left: at.x, top: Math.max(0, at.y - ABOVE) }}>
      {said.join(' · ')}
    </p>
  );
}
