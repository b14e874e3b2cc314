import { useEffect, useRef } from 'react';
import type { RoundView } from '../../../src/contract';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';
import { askedOf, stageOf } from './answer-state';
import { ItemList } from './item-list';

interface OverviewProps {
  round: RoundView;
  onGo(issue: string): void;
  onEnd(): void;
}

/** A round over days: all its items, and what is still to answer. */
export function Overview({ round, onGo, onEnd }: OverviewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const open = round.items.filter((item) => stageOf(item) === 'open');
  const answers = round.can.rate && askedOf(round).length > 0;
  const rest = round.items.filter((item) => !item.revealed);
  return (
    <>
      <div className="round-main">
        <h1 ref={title} tabIndex={-1}>{answers && open.length > 0 ? words('round.toAnswer', { count: open.length }) : words('round.nothingToAnswer')}</h1>
        <p className="round-says">{words('round.ownPace')}</p>
        <ItemList round={round} at={null} onGo={onGo} />
        <p className="small round-hint">{words('round.send-address')}</p>
      </div>
      <footer className="round-foot">
        <p className="round-note"><Icon name="eye" /> <span>{words('round.blind')}</span></p>
        <div className="round-buttons">
          {round.can.lead && rest.length === 0 && <Button className="round-act" look={open[0] ? 'plain' : 'primary'} onClick={onEnd}>{words('round.end')}</Button>}
          {answers && open[0] && <Button look="primary" className="round-act" onClick={() => onGo(open[0]!.id)}>{words(open.length === round.items.length ? 'round.begin' : 'round.goOn')}</Button>}
        </div>
      </footer>
    </>
  );
}
