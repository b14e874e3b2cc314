import { memo } from 'react';
import type { Spread } from './draw-spreads';
import type { Bubble } from './lay-out';
import { dotWords } from './matrix-words';

interface BubbleTargetProps {
  bubble: Bubble;
  spread: Spread | undefined;
  selected: boolean;
  /** Whether it is the tab stop of all bubbles. */
  stop: boolean;
}

const LEAST = 12;

/** What a pointer, a keyboard and a screen reader meet of a bubble: nothing to see, at least 24 px wide. */
export const BubbleTarget = memo(function BubbleTarget({ bubble: { id, x, y, r, dot }, spread, selected, stop }: BubbleTargetProps) {
  return (
    <circle
      className="matrix-target"
      role="button"
      data-dot={id}
      tabIndex={stop ? 0 : -1}
      aria-pressed={selected}
      aria-label={dotWords(dot, spread)}
      aria-describedby="matrix-keys"
      cx={x}
      cy={y}
      r={Math.max(r, LEAST)}
    >
      <title>{dot.row.shown.item.summary}</title>
    </circle>
  );
});
