import { tallyOf } from '../../../../src/domain/value/value-over-time';
import { words } from '../../../kit/words';
import { itemsWords, pointsNumber, tallyWords } from '../count-words';
import { FigureButton } from '../figure-button';
import type { Report } from '../figures';
import { notRatedOn, type Band } from './bands';
import { spread } from './spread';

const NEEDS = 38;
const PLACES = ['planned', 'begun', 'finished'] as const;

interface ChartLabelsProps {
  report: Report;
  bands: readonly Band[];
  /** Where the bands begin and end, in px from above. */
  top: number;
  bottom: number;
  /** The middle of the line of those not rated, or null without one. */
  notRatedAt: number | null;
}

/** What each band is, beside its end; each opens the items behind it. */
export function ChartLabels({ report, bands, top, bottom, notRatedAt }: ChartLabelsProps) {
  const wanted = PLACES.map((place) => top + (bands.find((band) => band.place === place)?.middle ?? bottom - top));
  const at = spread(wanted.map((middle) => middle - NEEDS / 2), NEEDS, bottom);
  return (
    <ul className="chart-labels">
      {PLACES.map((place, index) => {
        const tally = tallyOf(report.now[place]);
        return (
          <li key={place} className="chart-label" style={{ insetBlockStart: at[index]! }} data-place={place}>
            <FigureButton figure={place}>{words('valuePage.chart.label', { name: words(`valuePage.figure.${place}.title`), points: pointsNumber(tally) })}</FigureButton>
            <span className="small">{tallyWords(tally)}</span>
          </li>
        );
      })}
      {notRatedAt !== null && (
        <li className="chart-label" style={{ insetBlockStart: notRatedAt - NEEDS / 2 }} data-place="not-rated">
          <FigureButton figure="notRated">{words('valuePage.figure.notRated.title')}</FigureButton>
          <span className="small">{words('valuePage.chart.notRatedSays', { items: itemsWords(notRatedOn(report.series.at(-1)!)) })}</span>
        </li>
      )}
    </ul>
  );
}
