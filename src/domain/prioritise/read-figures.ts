import type { TeamFigure } from '../figure';
import type { Projection } from './projection';

/**
 * The figures that a property holds, or null when it does not hold any: everybody who can edit the issue can write
 * the property, so nothing of it is taken on trust.
 */
export function readFigures(stored: unknown): Pick<Projection, 'criteria'> | null {
  if (typeof stored !== 'object' || stored === null || !('criteria' in stored)) return null;
  const { criteria } = stored;
  if (typeof criteria !== 'object' || criteria === null) return null;
  const figures = Object.entries(criteria).filter((entry): entry is [string, TeamFigure] => isFigure(entry[1]));
  return { criteria: Object.fromEntries(figures) };
}

function isFigure(value: unknown): value is TeamFigure {
  if (typeof value !== 'object' || value === null) return false;
  const { low, likely, high } = value as Partial<TeamFigure>;
  return [low, likely, high].every((figure) => typeof figure === 'number' && figure >= 0 && figure <= 100);
}
