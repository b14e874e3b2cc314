import { EFFORT_STEPS } from '../../../../src/domain/prioritise/answer';
import { anchorAt, type Worded } from '../../../kit/anchors';
import { words } from '../../../kit/words';
import type { Layout } from './lay-out';

interface GuidesProps {
  layout: Layout;
  criterion: Worded;
  /** The values that the five answers make, from least to most. */
  values: readonly number[];
}

/** What a pulled bubble snaps to: a line for each answer to the key criterion, and one for each size of effort. */
export function Guides({ layout: { size, scales }, criterion, values }: GuidesProps) {
  return (
    <g aria-hidden="true" className="matrix-guides">
      {values.map((value, step) => (
        <g key={step} transform={`translate(0 ${scales.y(value)})`}>
          <line x2={size.width} />
          <text x={size.width - 6} y={-4} textAnchor="end">{anchorAt(criterion, step, 'short')}</text>
        </g>
      ))}
      {Object.entries(EFFORT_STEPS).map(([name, weeks]) => (
        <g key={name} transform={`translate(${scales.x(weeks)} 0)`}>
          <line y2={size.height} />
          <text x={4} y={12}>{words(`effort.steps.${name}`)}</text>
        </g>
      ))}
    </g>
  );
}
