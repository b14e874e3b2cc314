import { useState } from 'react';
import type { ItemInRound, RevealedItem, RoundView } from '../../../src/contract';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';
import { answerName, answerWords, listOf } from '../prioritise/figure-words';
import { askedOf, draftOf, sentOf, type Draft } from './answer-state';
import { AnswersShown } from './answers-shown';
import { ItemHead } from './item-head';
import { namesOf } from './names-of';
import { Questions } from './questions';
import type { OpenRound } from './use-round';

interface RevealedItemPageProps {
  round: RoundView;
  item: ItemInRound;
  revealed: RevealedItem;
  open: OpenRound;
  reader: string;
  /** What the reader had in hand when the answers were shown, and is not among them. */
  held: Draft | null;
  onLateDone(): void;
  onNext: (() => void) | null;
  nextName: string;
}

/** What the screen asks for below the answers: nothing, one's own answer again, or the one that all agree on. */
type Asking = 'nothing' | 'own' | 'one';

/** The answers to one item, the talk, and what comes of it. */
export function RevealedItemPage({ round, item, revealed, open, reader, held, onLateDone, onNext, nextName }: RevealedItemPageProps) {
  const [asking, ask] = useState<Asking>('nothing');
  const { act, rate, busy } = open;
  const lead = round.can.lead && !round.ended;
  const late = held && sentOf(held, askedOf(round));
  const mine = revealed.answers.find(({ person }) => person === reader);
  if (asking !== 'nothing') {
    const send = async (draft: Draft) => {
      const problem = await (asking === 'own' ? rate(item.id, draft) : act('settle-item', { issue: item.id, answers: draft }));
      if (!problem) ask('nothing');
    };
    const first = asking === 'own' ? draftOf(mine?.now ?? null) : teamDraft(revealed);
    return <AnswerForm round={round} item={item} asking={asking} first={first} busy={busy} onSend={send} onCancel={() => ask('nothing')} />;
  }
  return (
    <>
      <div className="round-main">
        <ItemHead item={item} brief />
        {revealed.owed && <Owed lead={lead && !item.moved} busy={busy} onFinish={() => void act('reveal-item', { issue: item.id })} />}
        {late && Object.keys(late).length > 0 && <Late round={round} draft={late} busy={busy} onAdd={async () => { if (!(await rate(item.id, late))) onLateDone(); }} onDrop={onLateDone} />}
        {round.criteria.map((criterion) => <AnswersShown key={criterion} round={round} revealed={revealed} criterion={criterion} />)}
      </div>
      <footer className="round-foot">
        <Outcome round={round} revealed={revealed} />
        {lead && !revealed.outcome && (
          <div className="round-buttons">
            <Button className="round-act" disabled={busy} onClick={() => void act('settle-item', { issue: item.id, answers: null })}>{words('round.leave')}</Button>
            <Button look="primary" className="round-act" onClick={() => ask('one')}>{words('round.settle')}</Button>
          </div>
        )}
        <div className="round-buttons">
          {mine && round.can.rate && <Button className="round-act" onClick={() => ask('own')}>{words('round.change')}</Button>}
          {onNext && <Button look={lead && !revealed.outcome ? 'plain' : 'primary'} className="round-act" disabled={busy} onClick={onNext}>{nextName}</Button>}
        </div>
        {round.live && !lead && !round.ended && <p className="round-hint">{words('round.goesOn', { name: namesOf(round)(round.by.accountId) })}</p>}
      </footer>
    </>
  );
}

/** Where the item stands now: its value, and what was settled. */
function Outcome({ round, revealed: { value, outcome } }: { round: RoundView; revealed: RevealedItem }) {
  return (
    <div className="round-outcome">
      {value && <p className="round-value"><b>{Math.round(value.likely)}</b> <span>{words('round.value')}<span className="small">{words('round.likely', { low: Math.round(value.low), high: Math.round(value.high) })}</span></span></p>}
      {outcome?.kind === 'one' && <p role="status"><Icon name="check" /> {words('round.settled', { answers: answersIn(round, outcome.answers) })}</p>}
      {outcome?.kind === 'range' && <p role="status"><Icon name="check" /> {words('round.left')}</p>}
    </div>
  );
}

/** Broken off: some answers are not ratings yet. */
function Owed({ lead, busy, onFinish }: { lead: boolean; busy: boolean; onFinish(): void }) {
  return (
    <p className="round-note" role="status">
      <Icon name="warning" /> <span>{words('round.owed')}</span> {lead && <Button size="small" disabled={busy} onClick={onFinish}>{words('round.finish')}</Button>}
    </p>
  );
}

/** An answer that came a moment after all were shown. */
function Late({ round, draft, busy, onAdd, onDrop }: { round: RoundView; draft: Draft; busy: boolean; onAdd(): void; onDrop(): void }) {
  return (
    <div className="round-first" role="alert">
      <h3>{words('round.late')}</h3>
      <p className="small">{words('round.lateSays', { answers: answersIn(round, draft) })}</p>
      <div className="round-buttons">
        <Button size="small" look="quiet" onClick={onDrop}>{words('round.lateDrop')}</Button>
        <Button size="small" disabled={busy} onClick={onAdd}>{words('round.lateAdd')}</Button>
      </div>
    </div>
  );
}

interface AnswerFormProps {
  round: RoundView;
  item: ItemInRound;
  asking: Exclude<Asking, 'nothing'>;
  first: Draft;
  busy: boolean;
  onSend(draft: Draft): Promise<void>;
  onCancel(): void;
}

function AnswerForm({ round, item, asking, first, busy, onSend, onCancel }: AnswerFormProps) {
  const [draft, setDraft] = useState(first);
  const asked = askedOf(round);
  return (
    <>
      <div className="round-main">
        <ItemHead item={item} />
        {asking === 'one' && <p className="round-note">{words('round.settleSays')}</p>}
        <Questions round={round} asked={asked} draft={draft} onChange={setDraft} />
      </div>
      <footer className="round-foot">
        <div className="round-buttons">
          <Button look="quiet" onClick={onCancel}>{words('kit.cancel')}</Button>
          <Button look="primary" className="round-act" disabled={busy || !asked.some((key) => draft[key])} onClick={() => void onSend(sentOf(draft, asked))}>{words(asking === 'one' ? 'round.settleSend' : 'round.send')}</Button>
        </div>
      </footer>
    </>
  );
}

/** The team's own middle as a first suggestion of one answer for all. */
function teamDraft({ team }: RevealedItem): Draft {
  return Object.fromEntries(Object.entries(team).map(([key, { likely }]) => [key, { likely, sure: 'fairly' as const }]));
}

function answersIn({ criteria, model }: RoundView, answers: Readonly<Record<string, { likely: number }>>): string {
  const said = criteria.flatMap((key) => (answers[key] ? [{ key, words: answerWords(model, key, answers[key].likely) }] : []));
  return said.length === 1 ? said[0]!.words : listOf(said.map(({ key, words: says }) => `${answerName(key)}: ${says}`));
}
