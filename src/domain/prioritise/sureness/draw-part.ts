import type { Figure } from '../../figure';
import { makePertTable, slicesOf } from '../../statistics/pert-table';

/** One figure of an item as it is drawn: a byte of the item's stream picks one of its slices; an exact one has none. */
export interface Part {
  /** Which drawn weight it is counted with; the number of criteria: with none. */
  weight: number;
  /** Which byte of a draw's words is its own. */
  slot: number;
  slices: Float32Array | null;
  exact: number;
}

/** What a figure counts as in an order, by a name of its own. */
export interface Curve {
  name: string;
  of(x: number): number;
}

const TABLE = makePertTable();

/** Makes parts; the slices of equal figures are cut once. */
export function partMaker(): (figure: Figure, curve: Curve, slot: number, weight: number) => Part {
  const known = new Map<string, Float32Array>();
  return (figure, curve, slot, weight) => {
    const { low, likely, high } = figure;
    if (low === high) return { weight, slot, slices: null, exact: curve.of(likely) };
    const key = `${curve.name} ${low} ${likely} ${high}`;
    let slices = known.get(key);
    if (!slices) known.set(key, (slices = slicesOf(TABLE, figure).map(curve.of)));
    return { weight, slot, slices, exact: 0 };
  };
}
