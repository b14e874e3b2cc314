import { daysBetween, type Day } from '../../../src/domain/day';
import { LITTLE, MUCH } from '../../../src/domain/value/by-value';
import { words } from '../../kit/words';
import { IssueLink } from '../prioritise/grid/item-cell';
import { FigureButton } from './figure-button';
import type { Report } from './figures';
import { standsSince, type ShownItem } from './shown-item';
import { ValueNumber } from './value-number';

const MOST = 4;

/** The first items of a list that asks for a decision, with its count, which opens the rest. */
export function Shortlist({ figure, report }: { figure: 'little' | 'much'; report: Report }) {
  const items = report[figure];
  return (
    <section className="value-section" aria-label={words(`valuePage.figure.${figure}.title`)}>
      <header className="value-head">
        <h2>{words(`valuePage.figure.${figure}.title`)}</h2>
        <FigureButton figure={figure}>{words('valuePage.shortlist.all', { count: items.length })}</FigureButton>
      </header>
      {items.length === 0 && <p className="small">{words(`valuePage.shortlist.${figure}None`, { little: LITTLE, much: MUCH })}</p>}
      <ol className="value-rows">
        {items.slice(0, MOST).map((item) => (
          <li key={item.id} className="value-row">
            <ValueNumber value={item.value} />
            <span className="value-name" title={item.summary}><IssueLink issue={item.key} /> <span dir="auto">{item.summary}</span></span>
            {item.told && <span className="small">{words(`valuePage.shortlist.${figure}Since`, { time: timeWords(item, report) })}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function timeWords(item: ShownItem, { from, to }: { from: Day; to: Day }): string {
  const since = standsSince(item, from);
  if (since === null) return words('valuePage.shortlist.overAYear');
  const days = daysBetween(since, to);
  return days < 14 ? words('valuePage.shortlist.days', { count: days }) : words('valuePage.shortlist.weeks', { count: Math.floor(days / 7) });
}
