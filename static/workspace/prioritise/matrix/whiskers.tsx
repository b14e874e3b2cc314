import { memo } from 'react';
import type { Bubble, Layout } from './lay-out';
import type { Spread } from './draw-spreads';

interface WhiskersProps {
  layout: Layout;
  /** Where most draws of each value lie, by id; what is not known yet has no whisker. */
  spreads: ReadonlyMap<string, Spread>;
  selected: string | null;
}

const CAP = 4;

/** How far value and effort of each item may lie from where it stands; only the selected one's is strong. */
export const Whiskers = memo(function Whiskers({ layout, spreads, selected }: WhiskersProps) {
  const chosen = layout.bubbles.find(({ id }) => id === selected);
  return (
    <g aria-hidden="true">
      {!layout.many && <path className="matrix-whiskers" d={layout.bubbles.filter(({ id }) => id !== selected).map((bubble) => crossOf(bubble, layout, spreads, 0)).join('')} />}
      {chosen && <path className="matrix-whiskers" data-selected="" d={crossOf(chosen, layout, spreads, CAP)} />}
    </g>
  );
});

function crossOf({ id, x, y, dot: { effort } }: Bubble, { scales }: Layout, spreads: ReadonlyMap<string, Spread>, cap: number): string {
  const spread = spreads.get(id);
  const [left, right] = [scales.x(effort.low), scales.x(effort.high)];
  const across = left === right ? '' : `M${left} ${y - cap}v${2 * cap}m0 ${-cap}H${right}m0 ${-cap}v${2 * cap}`;
  if (!spread || spread.low === spread.high) return across;
  const [bottom, top] = [scales.y(spread.low), scales.y(spread.high)];
  return `${across}M${x - cap} ${bottom}h${2 * cap}m${-cap} 0V${top}m${-cap} 0h${2 * cap}`;
}
