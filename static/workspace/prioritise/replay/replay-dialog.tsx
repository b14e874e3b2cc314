import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { dayOf, isDay, secondsOf, type Day } from '../../../../src/domain/day';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { Segments } from '../../../kit/segments';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { usePageNow } from '../page-now';
import { useData, usePageStores, useView } from '../page-stores';
import { readReplay, type Replayed } from './read-replay';
import { likenessWords } from './replay-words';
import { ReplayTable } from './replay-table';
import { thenAndNow } from './then-and-now';
import './replay.css';

/** How many days ago, by the name of the choice. */
const AGO = [['week', 7], ['month', 30], ['quarter', 91]] as const;
const DAY_SECONDS = 86_400;

/** The order of an earlier day beside that of today: what moved, how far, and what moved it most. */
export function ReplayDialog({ onClose }: { onClose(): void }) {
  const today = dayOf(usePageNow());
  const daysAgo = (days: number) => dayOf(secondsOf(today) - days * DAY_SECONDS);
  const [day, setDay] = useState<Day>(daysAgo(30));
  const project = useData(({ listing }) => listing.project.id);
  const valid = isDay(day) && day <= today;
  const replay = useQuery({ queryKey: ['replay-order', project, day], queryFn: ({ signal }) => readReplay(project, day, signal), enabled: valid, staleTime: 60_000 });
  const preset = AGO.findIndex(([, days]) => daysAgo(days) === day);
  return (
    <Dialog title={words('replay.title')} onClose={onClose}>
      <div className="replay-pick">
        <Segments label={words('replay.when')} names={AGO.map(([name]) => words(`replay.ago.${name}`))} chosen={preset < 0 ? null : preset} onChoose={(at) => setDay(daysAgo(AGO[at]![1]))} />
        <label className="replay-day">
          <span className="small">{words('replay.day')}</span>
          <input className="field" type="date" max={today} value={day} aria-invalid={!valid} onChange={({ target }) => setDay(target.value)} />
        </label>
      </div>
      {!valid && <p className="refused" role="alert">{words('replay.noDay')}</p>}
      {valid && replay.isError && <p className="refused" role="alert">{problemSentence(problemOf(replay.error))}</p>}
      {valid && replay.isPending && <p role="status">{words('replay.walking')}</p>}
      {valid && replay.data && <Compared replayed={replay.data} day={day} today={today} onClose={onClose} />}
      <div className="dialog-buttons"><Button onClick={onClose}>{words('replay.close')}</Button></div>
    </Dialog>
  );
}

function Compared({ replayed, day, today, onClose }: { replayed: Replayed; day: Day; today: Day; onClose(): void }) {
  const { view } = usePageStores();
  const { items, ranks, model, reading } = useData(({ listing }) => listing);
  const order = useView((state) => state.order);
  const found = useMemo(() => thenAndNow({ items: [...items.values()], ranks, model, order }, replayed, day), [items, ranks, model, order, replayed, day]);
  const explain = (item: string) => {
    onClose();
    view.actions.activate({ row: item, column: 'item' }, item, false);
    view.actions.showWhy(true);
  };
  return (
    <>
      <p role="status">{likenessWords(found, dayWords(day, today))}</p>
      {found.moved.length > 0 && <ReplayTable moved={found.moved} day={dayWords(day, today)} onExplain={explain} />}
      <p className="small">
        {[
          words('replay.among'),
          order === 'value' ? null : words('replay.order', { order: words(`order.${order}.name`) }),
          found.otherWeights ? words('replay.weights') : null,
          found.unknown > 0 ? words('replay.unknown', { count: found.unknown }) : null,
          reading.kind === 'complete' ? null : words('replay.reading'),
        ].filter(Boolean).join(' ')}
      </p>
    </>
  );
}
