import { useState } from 'react';
import type { ItemInRound, RoundView } from '../../../src/contract';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';
import { askedOf, draftOf, sentOf, type Draft } from './answer-state';
import { ItemHead } from './item-head';
import { Questions } from './questions';
import { ratersOf } from './raters-of';
import type { OpenRound } from './use-round';
import { WhoAnswered } from './who-answered';

interface RateItemProps {
  round: RoundView;
  item: ItemInRound;
  open: OpenRound;
  /** What the reader has in hand and has not sent; null: nothing but what they have answered. */
  held: Draft | null;
  onHold(draft: Draft): void;
  /** Told what was sent, when it was taken: the reader may be elsewhere by then. */
  onSent(draft: Draft): void;
  /** The next item that the reader has not answered; null in a live round, where the leader goes on. */
  onNext: (() => void) | null;
}

/** One item, answered blind: nothing of what others say, and nothing of what the item is worth today. */
export function RateItem({ round, item, open: { act, busy }, held, onHold, onSent, onNext }: RateItemProps) {
  const [again, setAgain] = useState(false);
  const draft = held ?? draftOf(item.mine);
  const changing = again || held !== null || item.mine === null;
  const asked = askedOf(round);
  const taking = round.can.rate && asked.length > 0 && !item.moved;
  const ready = asked.some((key) => draft[key]);
  const send = async () => {
    const problem = await act('cast-ballot', { issue: item.id, answers: sentOf(draft, asked) });
    if (problem) return;
    setAgain(false);
    onSent(draft);
  };
  const others = ratersOf(round).length - item.answered.length;
  return (
    <>
      <div className="round-main">
        <ItemHead item={item} />
        {item.moved && <p className="round-note">{words('problem.invalid.roundMoved')}</p>}
        {!round.can.rate && <p className="round-note"><Icon name="lock" /> <span>{words('round.mayNotRate')}</span></p>}
        {round.can.rate && asked.length === 0 && <p className="round-note"><Icon name="lock" /> <span>{words('round.closed')}</span></p>}
        {taking && (changing ? <Questions round={round} asked={asked} draft={draft} onChange={onHold} /> : <Given others={others} />)}
      </div>
      <footer className="round-foot">
        <WhoAnswered round={round} item={item} />
        <div className="round-buttons">
          {onNext && changing && taking && <Button look="quiet" onClick={onNext}>{words('round.skip')}</Button>}
          {taking && changing && <Button look="primary" className="round-act" disabled={!ready || busy} onClick={() => void send()}>{words('round.send')}</Button>}
          {taking && !changing && <Button className="round-act" onClick={() => setAgain(true)}>{words('round.change')}</Button>}
          {onNext && !(changing && taking) && <Button look="primary" className="round-act" onClick={onNext}>{words('round.next')}</Button>}
          {round.can.lead && !round.ended && item.answered.length > 0 && !(changing && taking) && (
            <Button look={onNext ? 'plain' : 'primary'} className="round-act" disabled={busy} onClick={() => void act('reveal-item', { issue: item.id })}>{words('round.show')}</Button>
          )}
        </div>
      </footer>
    </>
  );
}

/** After one's own answer, until all are shown. */
function Given({ others }: { others: number }) {
  return (
    <div className="round-given">
      <Icon name="check" size={20} />
      <p>{words(others > 0 ? 'round.given' : 'round.givenAll')}</p>
      <p className="subtle">{words('round.givenSays')}</p>
    </div>
  );
}
