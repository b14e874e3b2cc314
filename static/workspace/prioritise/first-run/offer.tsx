import type { Item } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { WordsAround } from '../../../kit/words-around';
import { countsWords } from '../figure-words';
import { IssueLink } from '../grid/item-cell';
import { TypeIcon } from '../grid/type-icon';

interface OfferProps {
  offered: readonly Item[];
  /** How many items there are; null while nobody knows. */
  total: number | null;
  onBegin(): void;
  onLeave(): void;
}

/** What is offered, what it costs, and what it leaves alone. */
export function Offer({ offered, total, onBegin, onLeave }: OfferProps) {
  const count = offered.length;
  const some = words(`firstRun.number.${count}`);
  const asked = offered.some(({ figures }) => figures.customers > 0);
  return (
    <section className="first-run-page">
      <h2>{words('firstRun.title')}</h2>
      {total === null ? <p className="first-run-says skeleton" /> : <p className="first-run-says"><WordsAround entry={total === 1 ? 'firstRun.foundOne' : 'firstRun.found'} slot="items" params={{ some }}>{words('firstRun.items', { count: total })}</WordsAround></p>}
      <p className="first-run-buttons">
        <Button look="primary" className="first-run-start" autoFocus onClick={onBegin}>{words(`firstRun.start.${count}`)}</Button>
        {total !== null && <Button look="quiet" onClick={onLeave}>{words('firstRun.seeAll', { count: total })}</Button>}
      </p>
      <h3>{words(asked ? 'firstRun.asked' : 'firstRun.top')}</h3>
      <ol className="first-run-list">
        {offered.map((item, at) => (
          <li key={item.id}>
            <span className="first-run-number">{at + 1}</span>
            <TypeIcon type={item.type} />
            <IssueLink issue={item.key} />
            <span className="first-run-name" dir="auto">{item.summary}</span>
            {item.figures.customers > 0 && <span className="small">{words('firstRun.asking', { count: item.figures.customers, counts: countsWords(item.figures.asking) })}</span>}
          </li>
        ))}
      </ol>
      {total !== null && total > count && <p className="small first-run-more">{words('firstRun.more', { count: total - count })}</p>}
      <p className="small first-run-foot"><Icon name="lock" /> {words('firstRun.nothing')}</p>
    </section>
  );
}
