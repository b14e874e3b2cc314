import type { DayOfValue, Tally } from '../../../../src/domain/value/value-over-time';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { pointsNumber } from '../count-words';
import type { Report } from '../figures';
import { notRatedOn, STACKED } from './bands';

/** The same as the chart in numbers: the last day of each month, and today. */
export function ChartTable({ report: { series, to } }: { report: Report }) {
  const days = series.filter(({ day }, at) => day === to || day.slice(0, 7) !== series[at + 1]!.day.slice(0, 7));
  const places = STACKED.filter((place) => place !== 'unknown' || days.some((each) => each.places.unknown.points > 0));
  return (
    <div className="value-table-scroller" tabIndex={0} role="region" aria-label={words('valuePage.chart.title')}>
      <table className="value-table figures">
        <thead>
          <tr>
            <th scope="col">{words('valuePage.table.day')}</th>
            {places.map((place) => <th key={place} scope="col">{words(`valuePage.table.${place}`)}</th>)}
            <th scope="col">{words('valuePage.table.total')}</th>
            <th scope="col">{words('valuePage.table.notRated')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((each) => (
            <tr key={each.day}>
              <th scope="row">{dayWords(each.day, to)}</th>
              {places.map((place) => <td key={place}>{pointsNumber(each.places[place])}</td>)}
              <td>{pointsNumber(totalOf(each))}</td>
              <td>{words('valuePage.number', { count: notRatedOn(each) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function totalOf({ places }: DayOfValue): Tally {
  const sum = (part: keyof Tally) => STACKED.reduce((so, place) => so + places[place][part], 0);
  return { points: sum('points'), rated: sum('rated'), notRated: sum('notRated') };
}
