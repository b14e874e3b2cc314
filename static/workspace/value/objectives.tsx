import { placeNow, type Place } from '../../../src/domain/value/places';
import { tallyOf } from '../../../src/domain/value/value-over-time';
import { words } from '../../kit/words';
import { tallyWords } from './count-words';
import { FigureButton } from './figure-button';
import { objectiveFigure, objectiveName, type Report } from './figures';

const DRAWN: readonly Place[] = ['finished', 'begun', 'planned'];

/** What each objective of the project gets of the value points, and what serves none. */
export function Objectives({ report }: { report: Report }) {
  const { objectives, from } = report;
  const most = Math.max(1, ...objectives.map(({ tally }) => tally.points));
  const chosen = objectives.some(({ objective }) => objective);
  return (
    <section className="value-section" aria-label={words('valuePage.objectives.title')}>
      <header className="value-head">
        <h2>{words('valuePage.objectives.title')}</h2>
        <span className="small">{words('valuePage.objectives.says')}</span>
      </header>
      {!chosen && <p className="small">{words('valuePage.objectives.notChosen')}</p>}
      <ul className="objective-rows">
        {objectives.map((row) => (
          <li key={row.objective?.id ?? ''} className="objective-row" data-none={row.objective === null || undefined}>
            <span className="objective-name" dir="auto">{objectiveName(row)}</span>
            <FigureButton figure={objectiveFigure(row)}>{row.tally.rated === 0 ? words('valuePage.noPoints') : words('valuePage.points', { count: row.tally.points })}</FigureButton>
            <span className="objective-bar" aria-hidden="true">
              {DRAWN.map((place) => {
                const { points } = tallyOf(row.items.filter((item) => placeNow(item, from) === place));
                return points > 0 && <span key={place} data-place={place} style={{ inlineSize: `${(100 * points) / most}%` }} />;
              })}
            </span>
            <span className="small">{tallyWords(row.tally)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
