import type { Tolerance } from './reference-case';

/** A figure that did not come out as expected, and where in the result it stands (`scores.A`). */
export interface Difference {
  path: string;
  expected: unknown;
  got: unknown;
}

/** What is written to 10 decimals cannot be compared closer. */
const FINEST = 1e-9;

/**
 * Compares a result with what a case expects, deep, and only what the case holds: a field that is missing fails,
 * further ones are ignored; arrays by length and order; texts, true/false and null by equality; numbers finite and
 * within the tolerance of their field. `draws`: how many the result was simulated from; null for a formula.
 */
export function compareFigures(got: unknown, expected: unknown, tolerance: Tolerance, draws: number | null = null, path: readonly string[] = []): Difference[] {
  const differs = [{ path: path.join('.'), expected, got }];
  if (typeof expected === 'number') return isClose(got, expected, toleranceFor(tolerance, draws, path)) ? [] : differs;
  if (expected === null || typeof expected !== 'object') return got === expected ? [] : differs;
  if (got === null || typeof got !== 'object' || Array.isArray(got) !== Array.isArray(expected)) return differs;
  if (Array.isArray(expected) && (got as unknown[]).length !== expected.length) return differs;
  return Object.entries(expected).flatMap(([key, value]) =>
    compareFigures(Object.hasOwn(got, key) ? (got as Record<string, unknown>)[key] : undefined, value, tolerance, draws, [...path, key]),
  );
}

interface Near {
  exact?: boolean;
  abs?: number;
  rel?: number;
}

/**
 * A tolerance with a word in front (`confidence_abs`) holds for the fields that begin with it, and goes before the
 * general one. `…_exact` holds for formulas, `…_mc_N` for simulations of at least N draws.
 */
function toleranceFor(tolerance: Tolerance, draws: number | null, path: readonly string[]): Near {
  const general: Near = {};
  const named: Near = {};
  for (const [key, size] of Object.entries(tolerance)) {
    const [, word, kind, by, least] = /^(?:(.+?)_)??(abs|rel|exact)(_exact|_mc_(\d+))?$/.exec(key) ?? [];
    const fits = by === undefined || (draws === null ? by === '_exact' : draws >= Number(least));
    if (!kind || !fits) continue;
    if (word === undefined) Object.assign(general, { [kind]: size });
    else if (path.some((field) => field.startsWith(word))) Object.assign(named, { [kind]: size });
  }
  return Object.keys(named).length > 0 ? named : general;
}

/** With both `abs` and `rel`, either is enough. */
function isClose(got: unknown, expected: number, { exact, abs, rel }: Near): boolean {
  if (typeof got !== 'number' || !Number.isFinite(got)) return false;
  if (exact) return got === expected;
  const off = Math.abs(got - expected);
  if (abs !== undefined && off <= Math.max(abs, FINEST)) return true;
  return rel !== undefined && off <= Math.max(rel, FINEST) * Math.abs(expected);
}
