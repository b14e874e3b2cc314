import { useEffect, useMemo, useRef } from 'react';
import type { Item } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { hasWords, words } from '../../../kit/words';
import { rankRows, type ItemRow } from '../arrange-rows';
import { listOf, missingWords, shownValue, valueWords } from '../figure-words';
import { IssueLink } from '../grid/item-cell';
import { TypeIcon } from '../grid/type-icon';
import { useData } from '../page-stores';

interface ResultProps {
  items: readonly Item[];
  /** How many can be rated next, at most five. */
  more: number;
  total: number | null;
  onMore(): void;
  onLeave(): void;
}

/** What the answers made: an order at once. */
export function Result({ items, more, total, onMore, onLeave }: ResultProps) {
  const { model, ranks } = useData(({ listing }) => listing);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const rows = useMemo(() => {
    const shown = items.map((item) => ({ item, sending: false, awaited: [] }));
    const { mustDo, ranked } = rankRows(shown, ranks, model, 'value');
    return [...mustDo, ...ranked];
  }, [items, ranks, model]);
  const missing = model.criteria.filter(({ key }) => rows.some(({ shown: { item } }) => !item.figures.criteria[key])).map(({ key }) => words(`criterion.${key}.name`));
  return (
    <section className="first-run-page">
      <h2 ref={title} tabIndex={-1}>{titleWords(rows.length)}</h2>
      <p className="first-run-says">{words(rows.length === 0 ? 'firstRun.noneSays' : 'firstRun.unmoved')}</p>
      {rows.length > 0 && (
        <table className="first-run-table">
          <thead>
            <tr><th scope="col">{words('prioritise.column.rank')}</th><th scope="col">{words('prioritise.column.item')}</th><th scope="col">{words('prioritise.column.value')}</th></tr>
          </thead>
          <tbody>{rows.map((row) => <ResultRow key={row.id} row={row} />)}</tbody>
        </table>
      )}
      {missing.length > 0 && <p className="small">{words('firstRun.notAsked', { names: listOf(missing) })}</p>}
      <p className="first-run-buttons">
        {more > 0 && <Button onClick={onMore}>{words(`firstRun.again.${more}`)}</Button>}
        <Button look="primary" onClick={onLeave}>{words('firstRun.seeAll', { count: total ?? items.length })}</Button>
      </p>
    </section>
  );
}

function ResultRow({ row: { place, shown: { item } } }: { row: ItemRow }) {
  const model = useData(({ listing }) => listing.model);
  const value = shownValue(model, item.figures);
  return (
    <tr>
      <td className="rank">{place}</td>
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

function titleWords(count: number): string {
  if (count === 0) return words('firstRun.none');
  const key = `firstRun.result.${count}`;
  return hasWords(key) ? words(key) : words('firstRun.result.more', { count });
}
