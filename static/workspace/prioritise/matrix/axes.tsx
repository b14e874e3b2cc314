import { memo } from 'react';
import { words } from '../../../kit/words';
import type { Layout } from './lay-out';
import { VALUE_LINE, WEEKS_LINE, type Quadrant } from './quadrant';
import { quadrantName } from './matrix-words';

interface AxesProps {
  layout: Layout;
  /** How many items stand in each quadrant. */
  counts: Readonly<Record<Quadrant, number>>;
}

const NUMBERS = new Intl.NumberFormat();
const INSET = 10;

/** The ground of the drawing: its four quadrants with their counts, and the figures along two sides. */
export const Axes = memo(function Axes({ layout: { size: { width, height }, scales, tight }, counts }: AxesProps) {
  const [lineX, lineY] = [scales.x(WEEKS_LINE), scales.y(VALUE_LINE)];
  const corners: [Quadrant, number, number, 'start' | 'end'][] = [
    ['doFirst', INSET, 20, 'start'],
    ['bigBets', width - INSET, 20, 'end'],
    ['fillIns', INSET, height - 24, 'start'],
    ['reconsider', width - INSET, height - 24, 'end'],
  ];
  return (
    <g aria-hidden="true">
      <rect className="matrix-first" width={lineX} height={lineY} />
      {scales.values.map((value) => (
        <g key={value} transform={`translate(0 ${scales.y(value)})`}>
          <line className="matrix-grid" x2={width} />
          <text className="matrix-tick" x={-8} dy="0.35em" textAnchor="end">{value}</text>
        </g>
      ))}
      {scales.weeks.map((weeks) => (
        <g key={weeks} transform={`translate(${scales.x(weeks)} ${height})`}>
          <line className="matrix-axis" y2={4} />
          <text className="matrix-tick" y={17} textAnchor="middle">{NUMBERS.format(weeks)}</text>
        </g>
      ))}
      <path className="matrix-axis" d={`M0.5 0V${height - 0.5}H${width}`} />
      <path className="matrix-line" d={`M0 ${lineY}H${width}M${lineX} 0V${height}`} />
      <text className="matrix-tick" x={width / 2} y={34} dy={height} textAnchor="middle">{words('matrix.effortAxis')}</text>
      {!tight && <text className="matrix-tick" textAnchor="middle" transform={`translate(-36 ${height / 2}) rotate(-90)`}>{words('matrix.valueAxis')}</text>}
      {corners.map(([quadrant, x, y, textAnchor]) => (
        <g key={quadrant} transform={`translate(${x} ${y})`} textAnchor={textAnchor}>
          <text className="matrix-corner">{quadrantName(quadrant)}</text>
          <text className="matrix-tick" y={15}>{words('matrix.items', { count: counts[quadrant] })}</text>
        </g>
      ))}
    </g>
  );
});

/** The rooms that the quadrants' names take: no other name stands there. */
export function cornersOf({ size: { width, height } }: Layout): { x: number; y: number; width: number; height: number }[] {
  const [wide, high] = [100, 44];
  return [0, width - wide].flatMap((x) => [0, height - high].map((y) => ({ x, y, width: wide, height: high })));
}
