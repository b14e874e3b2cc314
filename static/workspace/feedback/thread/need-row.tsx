import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { FeedbackEntry } from '../../../../src/contract';
import { nameKey } from '../../../../src/domain/feedback/name-key';
import { call } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { PickBox, type Pick } from '../pick-box';
import { Refusal } from '../refusal';
import { useAct } from '../use-act';
import { useKeepFeedback } from '../use-keep-feedback';

type NeedMeant = { id: string } | { name: string } | null;

/** The need that a feedback speaks of: one of the project's, or a new one by its name. */
export function NeedRow({ feedback }: { feedback: FeedbackEntry }) {
  const { go } = usePageFacts();
  const [choosing, setChoosing] = useState(false);
  const keep = useKeepFeedback();
  const client = useQueryClient();
  const act = useAct();
  const { need, mayEdit } = feedback;

  async function choose(meant: NeedMeant) {
    setChoosing(false);
    await act.run(async () => {
      const { id, version, customer, words: said, day, internal } = feedback;
      keep((await call('edit-feedback', { feedback: id, version, customer: { id: customer.id }, words: said, day, internal, need: meant })).feedback);
      if (meant && 'name' in meant) await client.invalidateQueries({ queryKey: ['feedback', 'inbox'] });
    });
  }

  return (
    <section className="side-part" aria-label={words('feedback.need.title')}>
      <h3>{words('feedback.need.title')}</h3>
      <div className="need-row">
        {need ? <Button look="quiet" size="small" className="chip" onClick={() => go({ find: '', view: { kind: 'need', need: need.id } })}>{need.name}</Button> : <span className="small">{words('feedback.need.none')}</span>}
        {mayEdit && !choosing && <Button look="link" size="small" disabled={act.busy} onClick={() => setChoosing(true)}>{words(need ? 'feedback.need.change' : 'feedback.need.choose')}</Button>}
      </div>
      {choosing && <NeedBox has={need !== null} onChoose={(meant) => void choose(meant)} onLeave={() => setChoosing(false)} />}
      <Refusal trouble={act.trouble} />
    </section>
  );
}

const NONE = 'none';
const NEW = 'new';

function NeedBox({ has, onChoose, onLeave }: { has: boolean; onChoose(need: NeedMeant): void; onLeave(): void }) {
  const { needs } = usePageFacts();
  const [typed, setTyped] = useState('');
  const key = nameKey(typed);
  const found = needs.filter(({ name }) => nameKey(name).includes(key));
  const known = needs.some(({ name }) => nameKey(name) === key);
  const picks: Pick[] = [
    ...found.map(({ id, name }) => ({ id, shows: name })),
    ...(key !== '' && !known ? [{ id: NEW, shows: words('feedback.need.new', { name: typed.trim() }) }] : []),
    ...(has && key === '' ? [{ id: NONE, shows: words('feedback.need.take') }] : []),
  ];
  const take = (id: string) => onChoose(id === NONE ? null : id === NEW ? { name: typed.trim() } : { id });
  return <PickBox label={words('feedback.need.find')} placeholder={words('feedback.need.hint')} text={typed} autoFocus picks={picks} onType={setTyped} onTake={take} onLeave={onLeave} />;
}
