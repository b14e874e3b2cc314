import { partColour } from './part-colour';
import './value-bar.css';

export interface ValuePart {
  key: string;
  /** Points of the value, 0–100. */
  points: number;
  /** True where nobody answered: the part is drawn hollow. */
  missing: boolean;
}

const EDGE = 'var(--ds-border-bold)';

/** A value's parts side by side on a line of 0–100, in one element: a long list has thousands of them. Decoration: the figures stand in words next to it. */
export function ValueBar({ parts }: { parts: readonly ValuePart[] }) {
  return <span className="value-bar" aria-hidden="true" style={{ background: backgroundOf(parts) }} />;
}

/** Each part a stretch of one gradient, 1 px before the next; what is hollow has its sides in it, and its top and bottom in two lines more. */
function backgroundOf(parts: readonly ValuePart[]): string {
  const filled: string[] = [];
  const edges: string[] = [];
  let from = 0;
  parts.forEach(({ points, missing }, place) => {
    if (points <= 0) return;
    const [start, end] = [`${from}%`, `max(${from}% + 2px, ${from + points}% - 1px)`];
    if (missing) {
      filled.push(`${EDGE} ${start} calc(${start} + 1px), transparent 0 calc(${end} - 1px), ${EDGE} 0 ${end}, transparent 0`);
      edges.push(`transparent ${start}, ${EDGE} 0 ${end}, transparent 0`);
    } else {
      filled.push(`${partColour(place)} ${start} ${end}, transparent 0`);
    }
    from += points;
  });
  const lines = edges.length > 0 ? ['top', 'bottom'].map((side) => `linear-gradient(to right, ${edges.join(', ')}) ${side} / 100% 1px no-repeat`) : [];
  return [...lines, `linear-gradient(to right, ${filled.join(', ')})`].join(', ');
}
