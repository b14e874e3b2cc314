import type { DrawPlan } from './draw-plan';
import type { Part } from './draw-part';

const BINS = 1024;
const TAIL = 0.1;

/** The figures that items drew, counted in narrow bins between the least and the greatest that each can draw. At most 65,535 draws. */
export interface FigureBins {
  add(item: number, scores: Float64Array, count: number): void;
  /** The figures between which 80 % of what it drew lies. */
  range(item: number): { low: number; high: number };
}

/** Makes the bins of items. */
export function makeFigureBins(plans: readonly DrawPlan[]): FigureBins {
  const counts = new Uint16Array(plans.length * BINS);
  const totals = new Uint32Array(plans.length);
  const reaches = plans.map(reachOf);
  return {
    add(item, scores, count) {
      const { least, greatest } = reaches[item]!;
      const perUnit = greatest > least ? BINS / (greatest - least) : 0;
      const from = item * BINS;
      totals[item]! += count;
      for (let draw = 0; draw < count; draw += 1) {
        const bin = ((scores[draw]! - least) * perUnit) | 0;
        counts[from + (bin < 0 ? 0 : bin >= BINS ? BINS - 1 : bin)]! += 1;
      }
    },
    range(item) {
      const { least, greatest } = reaches[item]!;
      const own = counts.subarray(item * BINS, (item + 1) * BINS);
      const at = (share: number) => least + (greatest - least) * placeOf(own, share * totals[item]!);
      return { low: at(TAIL), high: at(1 - TAIL) };
    },
  };
}

/** Between which figures all draws of an item lie: weights sum to one, so weighted parts lie between the least and the greatest of them. */
function reachOf({ group, weighted, parts, factor, over }: DrawPlan): { least: number; greatest: number } {
  if (group === 1) return { least: 0, greatest: 0 };
  const ends = parts.map(endsOf);
  const sum = (figures: number[]) => figures.reduce((all, each) => all + each, 0);
  const least = ends.map((end) => end.least);
  const greatest = ends.map((end) => end.greatest);
  const times = over ? endsOf(over) : { least: 1, greatest: 1 };
  return {
    least: (weighted ? Math.min(...least) : sum(least)) * factor * times.least,
    greatest: (weighted ? Math.max(...greatest) : sum(greatest)) * factor * times.greatest,
  };
}

function endsOf({ slices, exact }: Part): { least: number; greatest: number } {
  if (!slices) return { least: exact, greatest: exact };
  const [one, other] = [slices[0]!, slices[slices.length - 1]!];
  return { least: Math.min(one, other), greatest: Math.max(one, other) };
}

/** How far along the bins (0–1) so many of what they count lie. */
function placeOf(counts: Uint16Array, below: number): number {
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin += 1) {
    const inBin = counts[bin]!;
    if (sum + inBin >= below && inBin > 0) return (bin + (below - sum) / inBin) / counts.length;
    sum += inBin;
  }
  return 1;
}
