import { Suspense, useEffect, useMemo, useRef } from 'react';
import type { Item } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { hasWords, words } from '../../../kit/words';
import { lazily } from '../../lazily';
import { rankRows, type ItemRow } from '../arrange-rows';
import { listOf, missingWords, shownValue, valueWords } from '../figure-words';
import { LikelyCell } from '../grid/likely-cell';
import { IssueLink } from '../grid/item-cell';
import { TypeIcon } from '../grid/type-icon';
import { OrderKnown, usePlaceSureness, USUAL_TOP, useTiedPairs } from '../order-sureness';
import { useData, useView } from '../page-stores';
import { placeWords, tieWords } from '../sureness-words';
import { tiesOf } from '../ties';

interface ResultProps {
  items: readonly Item[];
  /** How many can be rated next, at most five. */
  more: number;
  total: number | null;
  onMore(): void;
  onLeave(): void;
}

const Settle = lazily(() => import('./settle').then((part) => part.Settle));
const NONE: readonly ItemRow[] = [];

/** What the answers made: an order at once, and how sure it is. */
export function Result({ items, more, total, onMore, onLeave }: ResultProps) {
  const { model, ranks } = useData(({ listing }) => listing);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const byValue = useView((view) => view.order === 'value');
  const { mustDo, ranked } = useMemo(() => rankRows(items.map((item) => ({ item, sending: false, awaited: [] })), ranks, model, 'value'), [items, ranks, model]);
  const rows = [...mustDo, ...ranked];
  const missing = model.criteria.filter(({ key }) => rows.some(({ shown: { item } }) => !item.figures.criteria[key])).map(({ key }) => words(`criterion.${key}.name`));
  return (
    <section className="first-run-page">
      <h2 ref={title} tabIndex={-1}>{titleWords(rows.length)}</h2>
      <p className="first-run-says">{words(rows.length === 0 ? 'firstRun.noneSays' : 'firstRun.unmoved')}</p>
      <OrderKnown ranked={byValue ? ranked : NONE} top={USUAL_TOP}>
        {rows.length > 0 && <ResultTable rows={rows} />}
        {missing.length > 0 && <p className="small">{words('firstRun.notAsked', { names: listOf(missing) })}</p>}
        <CloseCall ranked={ranked} />
      </OrderKnown>
      <p className="first-run-buttons">
        {more > 0 && <Button onClick={onMore}>{words(`firstRun.again.${more}`)}</Button>}
        <Button look="primary" onClick={onLeave}>{words('firstRun.seeAll', { count: total ?? items.length })}</Button>
      </p>
    </section>
  );
}

function ResultTable({ rows }: { rows: readonly ItemRow[] }) {
  return (
    <table className="first-run-table">
      <thead>
        <tr>
          <th scope="col">{words('prioritise.column.rank')}</th>
          <th scope="col">{words('sureness.column.likely')}</th>
          <th scope="col">{words('prioritise.column.item')}</th>
          <th scope="col">{words('prioritise.column.value')}</th>
        </tr>
      </thead>
      <tbody>{rows.map((row) => <ResultRow key={row.id} row={row} />)}</tbody>
    </table>
  );
}

function ResultRow({ row }: { row: ItemRow }) {
  const { place, shown: { item } } = row;
  const model = useData(({ listing }) => listing.model);
  const value = shownValue(model, item.figures);
  const sure = usePlaceSureness(row);
  const tied = (sure?.tiedWith ?? []).map((other) => (other > place! ? 'after' : 'before')).join(' ');
  return (
    <tr>
      <td className="rank" data-tied={tied}>{place}</td>
      <td>
        {sure && <span className="hidden-words">{placeWords(place!, sure)}</span>}
        <span aria-hidden="true"><LikelyCell row={row} sure={sure} /></span>
      </td>
      <td>
        <span className="first-run-name" dir="auto">{item.summary}</span>
        <span className="first-run-key"><TypeIcon type={item.type} /> <IssueLink issue={item.key} /></span>
      </td>
      <td className="rank" title={value && value.missing.length > 0 ? missingWords(value.missing) : undefined}>
        {value && <span className="hidden-words">{valueWords(value)}</span>}
        <span aria-hidden="true">{value?.whole} <span className="value-missing">{value && value.missing.length > 0 && '?'}</span></span>
      </td>
    </tr>
  );
}

/** Which are too close to call, where any are (the first tie from the top), and the question that would settle its first two. */
function CloseCall({ ranked }: { ranked: readonly ItemRow[] }) {
  const tied = useTiedPairs();
  const tie = tiesOf(ranked, tied)[0];
  const [one, other] = tie ? [ranked[tie.from], ranked[tie.from + 1]] : [];
  if (!tie || !one || !other) return null;
  return (
    <div className="first-run-close">
      <p role="status"><b>{tieWords(tie)}</b></p>
      <Suspense fallback={null}><Settle one={one} other={other} /></Suspense>
    </div>
  );
}

function titleWords(count: number): string {
  if (count === 0) return words('firstRun.none');
  const key = `firstRun.result.${count}`;
  return hasWords(key) ? words(key) : words('firstRun.result.more', { count });
}
