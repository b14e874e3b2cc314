import { isDay } from '../day';
import type { TeamFigure } from '../figure';
import { LEAST_WEEKS } from './answer';
import type { Projection } from './projection';

/**
 * The figures that an issue's property holds, or null when it does not hold any: everybody who can edit the issue can
 * write the property, so nothing of it is taken on trust.
 */
export function readProjection(stored: unknown): Projection | null {
  if (!isRecord(stored)) return null;
  const { v, version, model, asOf, criteria, customers, asking, heardOn, objective, effort, confidence, mustDo, ratedAt } = stored;
  const sound =
    v === 1 &&
    isAtLeast(0, version) &&
    isAtLeast(0, model) &&
    typeof asOf === 'string' &&
    isDay(asOf) &&
    isRecord(criteria) &&
    Object.values(criteria).every(isRating) &&
    isAtLeast(0, customers) &&
    isAtLeast(0, asking) &&
    (heardOn === null || (typeof heardOn === 'string' && isDay(heardOn))) &&
    (objective === null || typeof objective === 'string') &&
    (effort === null || isEffort(effort)) &&
    (confidence === null || (isAtLeast(0.5, confidence) && confidence <= 1)) &&
    (mustDo === 0 || mustDo === 1) &&
    (ratedAt === null || isAtLeast(0, ratedAt));
  return sound ? (stored as unknown as Projection) : null;
}

function isRating(value: unknown): value is TeamFigure {
  return isFigure(value) && value.low >= 0 && value.high <= 100;
}

function isEffort(value: unknown): value is TeamFigure {
  return isFigure(value) && value.low > 0 && value.likely >= LEAST_WEEKS;
}

function isFigure(value: unknown): value is TeamFigure {
  if (!isRecord(value)) return false;
  const { low, likely, high, n } = value as Partial<TeamFigure>;
  return isAtLeast(0, n) && isAtLeast(0, low) && isAtLeast(low, likely) && isAtLeast(likely, high);
}

function isAtLeast(least: number, value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
