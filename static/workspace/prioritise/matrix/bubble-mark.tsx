import { memo } from 'react';
import type { Bubble } from './lay-out';

interface BubbleMarkProps {
  bubble: Bubble;
  /** Whether it is above the capacity line; null where none is set. */
  fits: boolean | null;
  selected: boolean;
  /** Nothing but the dot. */
  bare: boolean;
  /** Where it is held, in px, while it is dragged. */
  held: { x: number; y: number } | null;
}

const NUMBERS = new Intl.NumberFormat(undefined, { useGrouping: false });
const PIN = 'M-2.5-5.5h5l-.8 4.2 2 2.3h-7.4l2-2.3zM0 1v4.5';

/** A dot with its rank in it, or a pin for a must do. It glides to where it stands next. */
export const BubbleMark = memo(function BubbleMark({ bubble: { dot, x, y, r }, fits, selected, bare, held }: BubbleMarkProps) {
  const at = held ?? { x, y };
  return (
    <g className="matrix-bubble" data-fits={fits ?? undefined} data-selected={selected || undefined} data-held={held ? '' : undefined} style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
      {selected && <circle className="matrix-ring" r={r + 4} />}
      <circle className="matrix-disc" r={r} />
      {!bare && (dot.place === null ? <path className="matrix-pin" d={PIN} /> : <text className="matrix-rank" dy="0.36em">{NUMBERS.format(dot.place)}</text>)}
    </g>
  );
});
