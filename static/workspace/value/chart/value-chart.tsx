import { useMemo, useRef } from 'react';
import { tallyOf } from '../../../../src/domain/value/value-over-time';
import { dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { useWidthOf } from '../../prioritise/grid/use-width-of';
import { itemsWords, pointsNumber } from '../count-words';
import type { Report } from '../figures';
import { drawBands, drawNotRated, notRatedOn } from './bands';
import { ChartLabels } from './chart-labels';
import { monthsIn } from './months';

const HEIGHT = 300;
const TOP = 24;
const AXIS = 40;
const STRIP = 22;
const MONTH_WIDTH = 40;

/** Value points over time as steps on top of each other; below them, on a line of its own, how many are not rated. */
export function ValueChart({ report }: { report: Report }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.max(120, useWidthOf(frame) - AXIS - 1);
  const { series, from, to } = report;
  const drawing = useMemo(() => drawBands(series, { width, height: HEIGHT }), [series, width]);
  const notRated = useMemo(() => drawNotRated(series, { width, height: STRIP }), [series, width]);
  const months = monthsIn(from, to);
  const every = Math.ceil((MONTH_WIDTH * months.length) / width);
  const xOf = (at: number) => (at / series.length) * width;
  const bottom = TOP + HEIGHT;
  const stripAt = bottom + 34;
  const height = notRated === null ? bottom + 24 : stripAt + STRIP + 4;
  return (
    <div className="value-chart">
      <div ref={frame}>
        <svg role="img" aria-label={says(report)} width={width + AXIS + 1} height={height}>
          <defs>
            <pattern id="not-known" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" className="chart-hatch" /></pattern>
          </defs>
          {drawing.ticks.map(({ points, y }) => (
            <g key={points} transform={`translate(0 ${TOP + y})`}>
              <line className="chart-grid" x1={AXIS} x2={AXIS + width} y1="0.5" y2="0.5" />
              <text className="chart-text figures" x={AXIS - 8} y="4" textAnchor="end">{words('valuePage.number', { count: points })}</text>
            </g>
          ))}
          <g transform={`translate(${AXIS} ${TOP})`}>
            {drawing.bands.map((band) => <path key={band.place} className="chart-band" data-place={band.place} d={band.area} />)}
            {drawing.bands.map((band) => <path key={band.place} className="chart-edge" data-place={band.place} d={band.edge} />)}
            {notRated && <path className="chart-not-rated" d={notRated} transform={`translate(0 ${stripAt - TOP})`} />}
          </g>
          {months.map(({ name, at }, index) => index % every === 0 && (
            <text key={at} className="chart-text" x={AXIS + xOf(at)} y={bottom + 18} textAnchor={xOf(at) > width - 20 ? 'end' : 'start'}>{name}</text>
          ))}
          {drawing.bands.length === 0 && <text className="chart-text" x={AXIS + width / 2} y={TOP + HEIGHT / 2} textAnchor="middle">{words('valuePage.noPoints')}</text>}
          <line className="chart-today" x1={AXIS + width + 0.5} x2={AXIS + width + 0.5} y1={TOP - 8} y2={bottom} />
          <text className="chart-text chart-now" x={AXIS + width - 4} y={TOP - 10} textAnchor="end">{words('valuePage.chart.today', { day: dayWords(to, to) })}</text>
        </svg>
      </div>
      <ChartLabels report={report} bands={drawing.bands} top={TOP} bottom={bottom} notRatedAt={notRated === null ? null : stripAt + STRIP / 2} />
    </div>
  );
}

function says({ now, series, from, to }: Report): string {
  const points = (items: Parameters<typeof tallyOf>[0]) => pointsNumber(tallyOf(items));
  const notRated = itemsWords(notRatedOn(series.at(-1)!));
  return words('valuePage.chart.says', { from: dayWords(from, to), to: dayWords(to, to), finished: points(now.finished), begun: points(now.begun), planned: points(now.planned), notRated });
}
