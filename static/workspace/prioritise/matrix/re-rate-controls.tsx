import { useEffect, useRef } from 'react';
import type { Item } from '../../../../src/contract';
import { wordedOf } from '../../../kit/anchors';
import { EffortInput } from '../../../kit/effort-input';
import { problemSentence } from '../../../kit/problem-sentence';
import { Steps } from '../../../kit/steps';
import { words } from '../../../kit/words';
import { answerName } from '../figure-words';
import { useData, usePageStores } from '../page-stores';
import { reRate } from './re-rate';

const KEYS = [['← →', 'effort'], ['↑ ↓', 'impact'], ['Ctrl Z', 'undo']] as const;

/** An answer without which an item is not drawn. */
export type Lacking = 'impact' | 'effort';

export interface ReRateProps {
  item: Item;
  /** The answer that has just been asked for: its control gets the focus. */
  asked: Lacking | null;
  /** It has the focus. */
  onReached(): void;
}

/** The reader's own answers to what the matrix shows, without a pull; or why they may not give them. */
export function ReRateControls({ item, asked, onReached }: ReRateProps) {
  const stores = usePageStores();
  const { model, can } = useData(({ listing }) => listing);
  const key = model.keyCriterion;
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!asked) return;
    part.current?.querySelector<HTMLElement>(`[data-answers=${asked}] [role=radio][tabindex="0"]`)?.focus();
    onReached();
  }, [asked, onReached]);
  if (!can.rate) return <p className="matrix-part small">{problemSentence({ code: 'not-allowed', needs: 'EDIT_ISSUES' })}</p>;
  return (
    <section ref={part} className="matrix-part">
      <h3>{words('matrix.reRate')}</h3>
      <p className="matrix-pair"><span>{answerName(key)}</span> <span className="small">{words(item.mine[key] ? 'matrix.yours' : 'matrix.noneOfYours')}</span></p>
      {can.closed.includes(key)
        ? <p className="small">{problemSentence({ code: 'not-allowed', needs: 'CRITERION_ROLE' })}</p>
        : <div data-answers="impact"><Steps label={answerName(key)} criterion={wordedOf(model, key)} likely={item.mine[key]?.likely ?? null} onChoose={(likely) => reRate(stores, item, { likely, weeks: null })} /></div>}
      <p className="matrix-pair"><span>{words('effort.name')}</span> <span className="small">{words(item.mine.effort ? 'matrix.yours' : 'matrix.noneOfYours')}</span></p>
      <div data-answers="effort"><EffortInput weeks={item.mine.effort?.likely ?? null} onChoose={(weeks) => reRate(stores, item, { likely: null, weeks })} /></div>
      <p className="matrix-hints small">{KEYS.map(([name, does]) => <span key={does}><kbd className="key">{name}</kbd> {words(`matrix.does.${does}`)}</span>)}</p>
    </section>
  );
}
