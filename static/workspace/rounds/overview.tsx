import { useEffect, useRef } from 'react';
import type { RoundView } from '../../../src/contract';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';
import { askedOf, isToShow, stageOf } from './answer-state';
import { allSayTheSame } from './said-now';
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
  const rest = round.items.filter((item) => !item.revealed && !item.moved);
  const unsettled = round.items.filter(({ revealed }) => revealed && !revealed.outcome && !allSayTheSame(revealed, round.criteria)).length;
  const toShow = round.can.lead ? round.items.find(isToShow) : undefined;
  const begins = answers && open[0];
  return (
    <>
      <div className="round-main">
        <h1 ref={title} tabIndex={-1}>{begins ? words('round.toAnswer', { count: open.length }) : words(rest.length > 0 ? 'round.nothingToAnswer' : 'round.allShown')}</h1>
        {!answers && rest.length > 0 && <p className="round-says">{words(round.can.rate ? 'round.closed' : 'round.mayNotRate')}</p>}
        <p className="round-says">{rest.length > 0 ? words('round.ownPace') : words(unsettled > 0 ? 'round.unsettled' : 'round.nothingLeft', { count: unsettled })}</p>
        <ItemList round={round} at={null} onGo={onGo} />
        <p className="small round-hint">{words('round.send-address')}</p>
      </div>
      <footer className="round-foot">
        {rest.length > 0 && <p className="round-note"><Icon name="eye" /> <span>{words('round.blind')}</span></p>}
        <div className="round-buttons">
          {round.can.lead && rest.length === 0 && <Button className="round-act" look={unsettled > 0 ? 'plain' : 'primary'} onClick={onEnd}>{words('round.end')}</Button>}
          {toShow && <Button className="round-act" look={begins ? 'plain' : 'primary'} onClick={() => onGo(toShow.id)}>{words('round.goThrough')}</Button>}
          {begins && <Button look="primary" className="round-act" onClick={() => onGo(begins.id)}>{words(open.length === round.items.length ? 'round.begin' : 'round.goOn')}</Button>}
        </div>
      </footer>
    </>
  );
}
