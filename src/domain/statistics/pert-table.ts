import type { Figure } from '../figure';

/** How many slices of equal chance a distribution is cut into: one byte picks one. */
export const SLICES = 256;

/** Positions of the mode that are tabulated, 0 to 1 in even steps. */
const STEPS = 32;
const CELLS = 1024;

/** For each tabulated mode the means of the slices on 0–1, in ascending order. */
export type PertTable = readonly Float64Array[];

/** Tabulates the beta-PERT distribution by the means of its slices, so that the mean of a row is the exact one. */
export function makePertTable(): PertTable {
  const rows = Array.from({ length: STEPS + 1 }, () => new Float64Array(SLICES));
  for (let step = 0; step <= STEPS / 2; step += 1) {
    const row = rows[step]!;
    fillRow(row, step / STEPS);
    const mirrored = rows[STEPS - step]!;
    for (let slice = 0; slice < SLICES; slice += 1) mirrored[slice] = 1 - row[SLICES - 1 - slice]!;
  }
  return rows;
}

/**
 * An estimate cut into slices: their means, ascending, in the estimate's unit. Between two tabulated modes it lies on
 * the straight line; the mean stays exact, as it is linear in the mode. The range must not be zero.
 */
export function slicesOf(table: PertTable, { low, likely, high }: Figure): Float32Array {
  const place = ((likely - low) / (high - low)) * STEPS;
  const before = Math.min(STEPS - 1, Math.floor(place));
  const part = place - before;
  const [from, to] = [table[before]!, table[before + 1]!];
  const slices = new Float32Array(SLICES);
  for (let slice = 0; slice < SLICES; slice += 1) slices[slice] = low + (high - low) * (from[slice]! + part * (to[slice]! - from[slice]!));
  return slices;
}

/** Integrates the density over narrow cells, and closes a slice each time that another 256th of the chance is full. */
function fillRow(row: Float64Array, mode: number): void {
  const masses = Float64Array.from({ length: CELLS }, (_, cell) => density((cell + 0.5) / CELLS, mode));
  const full = masses.reduce((sum, mass) => sum + mass, 0) / SLICES;
  let [slice, mass, moment] = [0, 0, 0];
  masses.forEach((inCell, cell) => {
    let [from, left] = [cell / CELLS, inCell];
    while (slice < SLICES - 1 && mass + left >= full) {
      const taken = full - mass;
      const to = from + taken / inCell / CELLS;
      row[slice] = (moment + (taken * (from + to)) / 2) / full;
      [slice, mass, moment, from, left] = [slice + 1, 0, 0, to, left - taken];
    }
    mass += left;
    moment += (left * (from + (cell + 1) / CELLS)) / 2;
  });
  row[slice] = moment / mass;
  centre(row, (1 + 4 * mode) / 6);
}

function density(x: number, mode: number): number {
  return x ** (4 * mode) * (1 - x) ** (4 * (1 - mode));
}

/** Takes away what the integration is off. */
function centre(row: Float64Array, mean: number): void {
  const off = mean - row.reduce((sum, each) => sum + each, 0) / row.length;
  for (let slice = 0; slice < row.length; slice += 1) row[slice]! += off;
}
