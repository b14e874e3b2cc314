import { useEffect, useRef, useState } from 'react';
import type { RoundView } from '../../../src/contract';
import { Button } from '../../kit/button';
import { NotAvailable } from '../../kit/not-available';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { NotOpened } from '../not-opened';
import { askedOf, isToShow, stageOf, type Draft } from './answer-state';
import { EndDialog } from './end-dialog';
import { letGo, NOTHING_HELD, taken, withHeld } from './in-hand';
import { ItemList } from './item-list';
import { Overview } from './overview';
import { ratersOf } from './raters-of';
import { RateItem } from './rate-item';
import { RevealedItemPage } from './revealed-item';
import { RoundHead } from './round-head';
import { Summary } from './summary';
import { useRound, type OpenRound } from './use-round';
import { Waiting } from './waiting';
import './rounds.css';

interface RoundPageProps {
  round: string;
  /** The reader's account id. */
  reader: string;
  onLeave(): void;
}

/** *Rating together*: one round, from waiting to what came of it. */
export function RoundPage({ round: id, reader, onLeave }: RoundPageProps) {
  const open = useRound(id);
  const { view, trouble, retry } = open;
  if (!view && trouble?.code === 'not-found') return <main className="page"><NotAvailable><Button onClick={onLeave}>{words('round.toList')}</Button></NotAvailable></main>;
  if (!view && trouble) return <NotOpened title={words('round.refused')} trouble={trouble} onRetry={retry} />;
  if (!view) return <main className="page round" aria-busy="true" aria-label={words('round.title')} />;
  return <RoundOpened round={view} open={open} reader={reader} onLeave={onLeave} />;
}

interface RoundOpenedProps {
  round: RoundView;
  open: OpenRound;
  reader: string;
  onLeave(): void;
}

function RoundOpened({ round, open, reader, onLeave }: RoundOpenedProps) {
  const [chosen, choose] = useState<string | null>(null);
  const [held, hold] = useState(NOTHING_HELD);
  const [ending, askToEnd] = useState(false);
  useComing(round, open, reader);
  const { act, refused, trouble } = open;
  const lead = round.can.lead && !round.ended;
  const at = round.live ? round.place : chosen;
  const item = round.items.find((one) => one.id === at) ?? null;
  const go = round.live ? (issue: string) => void act('move-round', { issue }) : choose;
  const onNext = nextOf(round, at, lead, { go, toEnd: () => askToEnd(true), toList: () => choose(null) });
  const latest = useRef({ at, held, onNext: onNext.onNext });
  latest.current = { at, held, onNext: onNext.onNext };
  const onSent = (issue: string, draft: Draft) => {
    const now = latest.current;
    const left = taken(now.held, issue, draft);
    hold((before) => taken(before, issue, draft));
    if (!round.live && now.at === issue && !left[issue]) now.onNext?.();
  };
  const place = item && round.items.indexOf(item) + 1;
  const menu = [
    ...(item && lead && !item.revealed && item.answered.length > 0 ? [{ name: words('round.show'), onPress: () => void act('reveal-item', { issue: item.id }) }] : []),
    ...(item && !item.revealed && round.live && onNext.onNext ? [{ name: words('round.skipAll'), onPress: onNext.onNext }] : []),
    ...(item && !round.live ? [{ name: words('round.all'), onPress: () => choose(null) }] : []),
    ...(lead ? [{ name: words('round.endMenu'), onPress: () => askToEnd(true) }] : []),
  ];
  return (
    <main className="page round">
      <RoundHead title={place && !round.ended ? words('round.of', { place, count: round.items.length }) : words('round.title')} says={place && !round.ended ? words('round.title') : round.project.name} items={menu} onLeave={onLeave} />
      {(refused ?? trouble) && <p className="notice notice-look" role="alert">{problemSentence((refused ?? trouble)!)}</p>}
      <div className="round-body">
        {item && !round.ended && <nav className="round-aside" aria-label={words('round.all')}><ItemList round={round} at={at} onGo={round.live && !lead ? null : go} /></nav>}
        <div className="round-page" key={item?.id ?? 'none'}>
          {round.ended ? <Summary round={round} onLeave={onLeave} />
            : round.live && !round.begun ? <Waiting round={round} reader={reader} open={open} />
            : !item && !round.live ? <Overview round={round} onGo={choose} onEnd={() => askToEnd(true)} />
            : !item ? <Elsewhere {...onNext} />
            : item.revealed ? <RevealedItemPage round={round} item={item} revealed={item.revealed} open={open} reader={reader} held={held[item.id] ?? null} onLateDone={() => hold((before) => letGo(before, item.id))} {...onNext} />
            : <RateItem round={round} item={item} open={open} held={held[item.id] ?? null} onHold={(draft) => hold((before) => withHeld(before, item.id, draft))} onSent={(draft) => onSent(item.id, draft)} onNext={round.live ? null : onNext.onNext} />}
        </div>
      </div>
      <JoinBar round={round} reader={reader} open={open} />
      {ending && <EndDialog round={round} onClose={() => askToEnd(false)} onEnd={() => { askToEnd(false); void act('end-round', {}); }} />}
    </main>
  );
}

/** The round stands at what the reader does not see, or what is no more. */
function Elsewhere({ onNext, nextName }: { onNext: (() => void) | null; nextName: string }) {
  return (
    <div className="round-main">
      <h1>{words('round.elsewhere')}</h1>
      <p className="round-says">{words('round.elsewhereSays')}</p>
      {onNext && <Button look="primary" onClick={onNext}>{nextName}</Button>}
    </div>
  );
}

/** Who was asked to come has come when they open the round; who looked on and may answer by now takes part. */
function useComing(round: RoundView, { act }: OpenRound, reader: string): void {
  const came = useRef(false);
  const me = round.people.find(({ person }) => person.accountId === reader);
  const answers = round.can.rate && askedOf(round).length > 0;
  const comes = !round.ended && me !== undefined && (!me.here || (me.looksOn && answers));
  useEffect(() => {
    if (!comes || came.current) return;
    came.current = true;
    void act('join-round', {});
  }, [comes, act]);
}

/** For who may rate and was not asked. */
function JoinBar({ round, reader, open: { act, busy } }: { round: RoundView; reader: string; open: OpenRound }) {
  const outside = !round.people.some(({ person }) => person.accountId === reader);
  if (!outside || !round.can.rate || round.ended) return null;
  return (
    <div className="round-join">
      <p>{words('round.joinSays', { count: ratersOf(round).length })}</p>
      <Button look="primary" disabled={busy} onClick={() => void act('join-round', {})}>{words('round.join')}</Button>
    </div>
  );
}

interface Ways {
  go(issue: string): void;
  toEnd(): void;
  toList(): void;
}

/** Where *Next* leads: in a live round the leader takes all along, to the end of it at last; else to what the reader has not answered yet, and from answers that are shown, for who leads, to the next. */
function nextOf(round: RoundView, at: string | null, lead: boolean, { go, toEnd, toList }: Ways): { onNext: (() => void) | null; nextName: string } {
  const place = round.items.findIndex(({ id }) => id === at);
  const after = [...round.items.slice(place + 1), ...round.items.slice(0, Math.max(0, place))];
  if (round.live) {
    if (!lead) return { onNext: null, nextName: '' };
    const next = round.items[place + 1];
    return next ? { onNext: () => go(next.id), nextName: words('round.next') } : { onNext: toEnd, nextName: words('round.end') };
  }
  const next = after.find((item) => stageOf(item) === 'open') ?? (lead && round.items[place]?.revealed ? after.find(isToShow) : undefined);
  return next ? { onNext: () => go(next.id), nextName: words('round.next') } : { onNext: toList, nextName: words('round.all') };
}
