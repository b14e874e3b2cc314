import { isDay } from '../day';
import { figuresOfRecord, type FigureValues } from './figures-of-record';
import type { Model } from './model';
import { project, type Projection } from './projection';
import type { Standing } from './standing';

/** Whether the figures on the Jira issue say what the ratings say. */
export type FiguresState =
  | 'current'
  /** A write is on its way to the issue. */
  | 'pending'
  /** As the issue says, not yet compared with what people said. */
  | 'unchecked'
  /** The app may not write to the issue. */
  | 'unavailable'
  /** Somebody or something else changed them on the issue, or removed them. */
  | 'changed';

/** What stands on the issue: the property as it was found, and the fields that were read. */
export interface Found {
  property: unknown;
  fields: Partial<FigureValues>;
}

/**
 * Compares what stands on the issue with what follows from the standing on the property's own day. Figures that are
 * missing, or older than the standing's, are on their way; the same version with other bytes was changed outside.
 */
export function figuresState(standing: Standing, model: Model, found: Found): FiguresState {
  if (standing.unavailable) return 'unavailable';
  const stored = found.property as Partial<Projection> | null | undefined;
  if (stored === undefined && standing.figuresVersion === 0) return 'current';
  if (typeof stored !== 'object' || stored === null) return stored === undefined ? 'pending' : 'changed';
  if (Number(stored.version) < standing.figuresVersion || stored.model !== model.figuresVersion) return 'pending';
  if (typeof stored.asOf !== 'string' || !isDay(stored.asOf)) return 'changed';
  const expected = project(standing, model, stored.asOf);
  if (!same(stored, expected)) return 'changed';
  if (sameFields(found.fields, figuresOfRecord(model, expected))) return 'current';
  return model.settling ? 'pending' : 'changed';
}

function sameFields(found: Partial<FigureValues>, expected: FigureValues): boolean {
  const names = Object.keys(found) as (keyof FigureValues)[];
  return names.every((name) => close(found[name] ?? null, expected[name]));
}

/** Jira may keep a number with fewer digits than we sent. */
function close(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < 1e-6;
}

/** Equal as JSON, whatever the order of the keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
