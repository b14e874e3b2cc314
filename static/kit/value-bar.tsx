import { partColour } from './part-colour';
import './value-bar.css';

export interface ValuePart {
  key: string;
  /** Points of the value, 0–100. */
  points: number;
  /** True where nobody answered: the part is drawn hollow. */
  missing: boolean;
}

/** A value's parts side by side on a line of 0–100. Decoration: the figures stand in words next to it. */
export function ValueBar({ parts }: { parts: readonly ValuePart[] }) {
  return (
    <span className="value-bar" aria-hidden="true">
      {parts.map(({ key, points, missing }, place) =>
        points > 0 ? (
          <span
            key={key}
            className="value-bar-part"
            data-missing={missing || undefined}
            style={{ inlineSize: `${points}%`, ...(missing ? {} : { background: partColour(place) }) }}
          />
        ) : null,
      )}
    </span>
  );
}
