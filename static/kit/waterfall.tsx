import type { ReactNode } from 'react';
import { partColour } from './part-colour';
import { words } from './words';
import './waterfall.css';

export interface WaterfallPart {
  key: string;
  name: string;
  /** The answer in words. */
  says: ReactNode;
  /** Whole points; with the others they add up to the value. Null: not shown to this reader yet. */
  points: number | null;
  missing: boolean;
}

/** How a value comes about: each part begins where the one before it ends, and the last line is the value. */
export function Waterfall({ parts, value, name }: { parts: readonly WaterfallPart[]; value: number; name: string }) {
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { points }) => sum + (points ?? 0), 0));
  return (
    <table className="waterfall">
      <tbody>
        {parts.map(({ key, name: part, says, points, missing }, place) => (
          <tr key={key}>
            <th scope="row">
              {part} <span className="waterfall-says">{says}</span>
            </th>
            <td className="waterfall-track" aria-hidden="true">
              {points !== null && points > 0 && (
                <span
                  className="waterfall-bar"
                  data-missing={missing || undefined}
                  style={{ insetInlineStart: `${starts[place]!}%`, inlineSize: `${points}%`, ...(missing ? {} : { background: partColour(place) }) }}
                />
              )}
            </td>
            <td className="waterfall-points">{points !== null && words('waterfall.points', { points })}</td>
          </tr>
        ))}
        <tr className="waterfall-sum">
          <th scope="row">{name}</th>
          <td className="waterfall-track" aria-hidden="true">
            <span className="waterfall-total" style={{ inlineSize: `${value}%` }} />
          </td>
          <td className="waterfall-points">{value}</td>
        </tr>
      </tbody>
    </table>
  );
}
