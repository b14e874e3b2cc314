import { Suspense, useMemo, useRef } from 'react';
import type { OrderSureness } from '../../../src/domain/prioritise/sureness/order-sureness';
import type { ShownItem } from '../../kit/edits/shown-item';
import { useDropDown } from '../../kit/use-drop-down';
import { words } from '../../kit/words';
import { WordsAround } from '../../kit/words-around';
import { lazily } from '../lazily';
import { isOld } from './age-of';
import type { ItemRow, Row } from './arrange-rows';
import { goToTie } from './go-to-tie';
import { MOST_AT_ONCE } from './grid/use-ties';
import { usePageNow } from './page-now';
import { usePageStores, useView } from './page-stores';
import { useTiedPairs } from './order-sureness';
import { useOvertaken, useSureness } from './sureness/use-sureness';
import { certainWords, openWords, tieWords } from './sureness-words';
import { tiesOf, type Tie } from './ties';

const CertainPanel = lazily(() => import('./certain-panel').then((part) => part.CertainPanel));

interface PageLeadProps {
  ranked: readonly ItemRow[];
  shown: readonly ShownItem[];
  /** The rows of the list as they stand. */
  rows: readonly Row[];
  /** The line of a capacity ends the top. */
  byLine: boolean;
}

/** The page's answer in one line: how certain the top is, what is too close to call, how much is old; until that is known, what is worth most. */
export function PageLead({ ranked, shown, rows, byLine }: PageLeadProps) {
  const sureness = useSureness();
  const stores = usePageStores();
  const tied = useTiedPairs();
  const overtaken = useOvertaken();
  const ties = useTies(ranked);
  if (shown.length === 0) return null;
  if (!ranked[0]) return <p className="page-lead">{words('prioritise.leadNone')}</p>;
  const certain = sureness !== null && ranked.length > sureness.top;
  const openTop = certain && ties.find(({ from, to }) => from < sureness.top && to >= sureness.top);
  return (
    <p className="page-lead" data-overtaken={overtaken || undefined}>
      <span>{certain ? <Certain sureness={sureness} ranked={ranked} byLine={byLine} /> : <First first={ranked[0]} tie={ties.find(({ from }) => from === 0)} />}</span>
      {ties.length > 0 && (
        <button type="button" className="lead-button" aria-label={words('sureness.tiesLong', { count: ties.length })} onClick={() => goToTie(stores, rows, ranked, tied)}>
          {words('sureness.ties', { count: ties.length })}
        </button>
      )}
      <OldRatings shown={shown} />
      {openTop && <span>{openWords(openTop)}</span>}
    </p>
  );
}

/** The ties of the order. In a long list they are not looked for while the weights are moving. */
function useTies(ranked: readonly ItemRow[]): Tie[] {
  const tied = useTiedPairs();
  const rests = !useOvertaken() || ranked.length <= MOST_AT_ONCE;
  const counted = useRef(ranked);
  if (rests) counted.current = ranked;
  const order = counted.current;
  return useMemo(() => tiesOf(order, tied), [order, tied]);
}

/** What comes first; where it is too close to call with the next, that. */
function First({ first, tie }: { first: ItemRow; tie: Tie | undefined }) {
  const order = useView((view) => view.order);
  if (tie) return <>{tieWords(tie)}</>;
  return (
    <WordsAround entry={order === 'value' ? 'prioritise.lead' : 'prioritise.leadBy'} slot="name" params={{ order: words(`order.${order}.name`) }}>{first.shown.item.summary}</WordsAround>
  );
}

/** How certain the top is, and on asking what that means. */
function Certain({ sureness, ranked, byLine }: { sureness: OrderSureness; ranked: readonly ItemRow[]; byLine: boolean }) {
  const title = certainWords(sureness, byLine);
  const { button, anchor, close } = useDropDown('dialog');
  return (
    <>
      <button {...button} type="button" className="lead-button lead-certain">
        {title}
      </button>
      {anchor && <Suspense fallback={null}><CertainPanel anchor={anchor} title={title} sureness={sureness} ranked={ranked} onClose={close} /></Suspense>}
    </>
  );
}

/** How many ratings are old; pressed, the list shows these alone. */
function OldRatings({ shown }: { shown: readonly ShownItem[] }) {
  const { view } = usePageStores();
  const now = usePageNow();
  const filter = useView((state) => state.filter);
  const count = useMemo(() => shown.filter(({ item: { figures } }) => figures.ratedAt !== null && isOld(figures.ratedAt, now)).length, [shown, now]);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="lead-button look"
      aria-pressed={filter.old}
      aria-label={words('sureness.oldLong', { count })}
      onClick={() => view.actions.change({ filter: { ...filter, old: !filter.old } })}
    >
      {words('prioritise.old', { count })}
    </button>
  );
}
