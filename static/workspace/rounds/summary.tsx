import { useEffect, useRef } from 'react';
import type { RoundView } from '../../../src/contract';
import { Button } from '../../kit/button';
import { words } from '../../kit/words';
import { stageOf } from './answer-state';
import { allSayTheSame } from './said-now';
import { ItemList } from './item-list';

/** What came of a round that has ended. */
export function Summary({ round, onLeave }: { round: RoundView; onLeave(): void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const count = (...stages: string[]) => round.items.filter((item) => stages.includes(stageOf(item))).length;
  const agreed = round.items.filter(({ revealed }) => revealed && revealed.outcome?.kind !== 'one' && allSayTheSame(revealed, round.criteria)).length;
  const [settled, ranges, never] = [count('settled'), count('range', 'shown') - agreed, count('open', 'answered', 'moved')];
  return (
    <>
      <div className="round-main">
        <h1 ref={title} tabIndex={-1}>{words('round.summary', { settled, count: round.items.length })}</h1>
        <p className="round-says">
          {[agreed > 0 && words('round.agreed', { count: agreed }), ranges > 0 && words('round.ranges', { count: ranges }), never > 0 && words('round.never', { count: never })].filter(Boolean).join(' ')}
        </p>
        <ItemList round={round} at={null} onGo={null} />
      </div>
      <footer className="round-foot">
        <Button look="primary" className="round-act" onClick={onLeave}>{words('round.toList')}</Button>
      </footer>
    </>
  );
}
