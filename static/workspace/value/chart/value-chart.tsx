import { useMemo, useRef } from 'react';
import { tallyOf } from '../../../../src/domain/value/value-over-time';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { useWidthOf } from '../../prioritise/grid/use-width-of';
import { itemsWords, pointsNumber } from '../count-words';
import type { Report } from '../figures';
import { drawBands, drawNotRated, notRatedOn } from './bands';
import { ChartLabels } from './chart-labels';
import { monthsIn, namesOf } from './months';

const HEIGHT = 300;
const EMPTY_HEIGHT = 120;
const TOP = 24;
const STRIP = 22;
const DIGIT = 6;

/** Value points over time as steps on top of each other; below them, on a line of its own, how many are not rated. */
export function ValueChart({ report }: { report: Report }) {
  const frame = useRef<HTMLDivElement>(null);
  const { series, from, to, counted } = report;
  const chartHeight = counted.some(({ value }) => value !== null) ? HEIGHT : EMPTY_HEIGHT;
  const axis = axisFor(report);
  const width = Math.max(120, useWidthOf(frame) - axis - 1);
  const drawing = useMemo(() => drawBands(series, { width, height: chartHeight }), [series, width, chartHeight]);
  const notRated = useMemo(() => drawNotRated(series, { width, height: STRIP }), [series, width]);
  const months = namesOf(monthsIn(from, to), series.length, width);
  const bottom = TOP + chartHeight;
  const stripAt = bottom + 34;
  const height = notRated === null ? bottom + 24 : stripAt + STRIP + 4;
  return (
    <div className="value-chart">
      <div ref={frame}>
        <svg role="img" aria-label={says(report)} width={width + axis + 1} height={height}>
          <defs>
            <pattern id="not-known" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" className="chart-hatch" /></pattern>
          </defs>
          {drawing.ticks.map(({ points, y }) => (
            <g key={points} transform={`translate(0 ${TOP + y})`}>
              <line className="chart-grid" x1={axis} x2={axis + width} y1="0.5" y2="0.5" />
              <text className="chart-text figures" x={axis - 8} y="4" textAnchor="end">{words('valuePage.number', { count: points })}</text>
            </g>
          ))}
          <g transform={`translate(${axis} ${TOP})`}>
            {drawing.bands.map((band) => <path key={band.place} className="chart-band" data-place={band.place} d={band.area} />)}
            {drawing.bands.map((band) => <path key={band.place} className="chart-edge" data-place={band.place} d={band.edge} />)}
            {notRated && <path className="chart-not-rated" d={notRated} transform={`translate(0 ${stripAt - TOP})`} />}
          </g>
          {months.map(({ name, x }) => <text key={x} className="chart-text" x={axis + x} y={bottom + 18}>{name}</text>)}
          {drawing.bands.length === 0 && <text className="chart-text" x={axis + width / 2} y={TOP + chartHeight / 2} textAnchor="middle">{words('valuePage.noPoints')}</text>}
          <line className="chart-today" x1={axis + width + 0.5} x2={axis + width + 0.5} y1={TOP - 8} y2={bottom} />
          <text className="chart-text chart-now" x={axis + width - 4} y={TOP - 10} textAnchor="end">{words('valuePage.chart.today', { day: dayWords(to, to) })}</text>
        </svg>
      </div>
      <ChartLabels report={report} bands={drawing.bands} top={TOP} bottom={bottom} notRatedAt={notRated === null ? null : stripAt + STRIP / 2} />
    </div>
  );
}

/** The room that the figures of the vertical axis need, in px. */
function axisFor({ counted }: Report): number {
  const most = words('valuePage.number', { count: tallyOf(counted).points });
  return Math.max(28, (most.length + 1) * DIGIT + 12);
}

function says({ now, series, from, to }: Report): string {
  const points = (items: Parameters<typeof tallyOf>[0]) => pointsNumber(tallyOf(items));
  const notRated = itemsWords(notRatedOn(series.at(-1)!));
  return words('valuePage.chart.says', { from: dayWords(from, to), to: dayWords(to, to), finished: points(now.finished), begun: points(now.begun), planned: points(now.planned), notRated });
}
