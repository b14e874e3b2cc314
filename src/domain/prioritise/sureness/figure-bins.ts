const BINS = 512;
const TAIL = 0.1;

/** The figures that items drew, counted in narrow bins. At most 65,535 draws. */
export interface FigureBins {
  /** Counts the next draws of an item. */
  add(item: number, scores: Float64Array, count: number): void;
  /** The figures between which 80 % of what it drew lies. */
  range(item: number): { low: number; high: number };
}

/**
 * Makes the bins of items. An item's first draws set where its bins lie, half as far again to either side; what falls
 * beyond counts in the last one, which is far from the tenths that are asked for.
 */
export function makeFigureBins(items: number): FigureBins {
  const counts = new Uint16Array(items * BINS);
  const totals = new Uint32Array(items);
  const starts = new Float64Array(items);
  const widths = new Float64Array(items);

  function place(item: number, scores: Float64Array): void {
    const [least, greatest] = [Math.min(...scores), Math.max(...scores)];
    starts[item] = least - (greatest - least) / 2;
    widths[item] = (2 * (greatest - least)) / BINS;
  }

  return {
    add(item, scores, count) {
      if (totals[item] === 0) place(item, scores.subarray(0, count));
      totals[item]! += count;
      const start = starts[item]!;
      const perUnit = widths[item]! > 0 ? 1 / widths[item]! : 0;
      const from = item * BINS;
      for (let draw = 0; draw < count; draw += 1) {
        const bin = (scores[draw]! - start) * perUnit;
        counts[from + (bin < 0 ? 0 : bin >= BINS ? BINS - 1 : bin | 0)]! += 1;
      }
    },
    range(item) {
      const own = counts.subarray(item * BINS, (item + 1) * BINS);
      const at = (share: number) => starts[item]! + widths[item]! * binAt(own, share * totals[item]!);
      return { low: at(TAIL), high: at(1 - TAIL) };
    },
  };
}

/** How many bins along so many of what they count lie. */
function binAt(counts: Uint16Array, below: number): number {
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin += 1) {
    const inBin = counts[bin]!;
    if (sum + inBin >= below && inBin > 0) return bin + (below - sum) / inBin;
    sum += inBin;
  }
  return counts.length;
}
