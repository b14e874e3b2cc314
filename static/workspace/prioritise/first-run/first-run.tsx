import { useEffect, useMemo, useState } from 'react';
import type { Item } from '../../../../src/contract';
import { words } from '../../../kit/words';
import { totalOf } from '../listing';
import { NoticeFlag } from '../notice-flag';
import { offerFive } from '../offer-five';
import { useData, usePageStores } from '../page-stores';
import { RoundNotice } from '../round-notice';
import { StallNotice } from '../stall-notice';
import { useShownItems } from '../use-shown-items';
import { Offer } from './offer';
import { Question } from './question';
import { Result } from './result';
import '../grid/sureness.css';
import './first-run.css';

interface FirstRunProps {
  /** The rounds that wait for the reader. */
  waiting: readonly string[];
  onLeave(): void;
}

/** The first two minutes: an offer on the project's own items, one question an item, and what came of it. */
export function FirstRun({ waiting, onLeave }: FirstRunProps) {
  const listing = useData((state) => state.listing);
  const shown = useShownItems();
  const items = useMemo(() => shown.map(({ item }) => item), [shown]);
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const [at, setAt] = useState(0);
  useReturnOnUndo(asked, setAt);
  const offered = offerFive(items, listing.ranks, listing.model);
  const total = totalOf(listing);
  const begin = () => {
    setAsked(offered.map(({ id }) => id));
    setAt(0);
  };
  const find = (id: string): Item | undefined => items.find((item) => item.id === id);
  const current = asked?.[at] === undefined ? undefined : find(asked[at]);
  return (
    <main className="page first-run">
      <header className="page-head first-run-head"><h1>{words('prioritise.title')}</h1> <span className="subtle">{listing.project.name}</span></header>
      <RoundNotice waiting={waiting} />
      <StallNotice />
      <div className="first-run-body">
        {!asked && <Offer offered={offered} total={total} onBegin={begin} onLeave={onLeave} />}
        {asked && current && <Question key={current.id} item={current} at={at} count={asked.length} onNext={() => setAt(at + 1)} onBack={() => (at === 0 ? setAsked(null) : setAt(at - 1))} />}
        {asked && !current && <Result items={items} more={offered.length} total={total} onMore={begin} onLeave={onLeave} />}
      </div>
      <NoticeFlag quiet />
    </main>
  );
}

/** Goes back to the question whose answer was just taken back. */
function useReturnOnUndo(asked: readonly string[] | null, goTo: (at: number) => void): void {
  const { data } = usePageStores();
  useEffect(
    () =>
      data.subscribe(({ notice }, { notice: before }) => {
        if (notice === before || notice?.kind !== 'changed' || notice.by !== 'undo') return;
        const at = asked?.indexOf(notice.done.issue) ?? -1;
        if (at >= 0) goTo(at);
      }),
    [data, asked, goTo],
  );
}
