/** One thing measured. The name of a figure ends with its unit: `firstRowsMs`, `gzipKiB`. */
export interface Measurement {
  bench: string;
  name: string;
  figures: Readonly<Record<string, number>>;
  /** A figure of ours over that of a peer or floor of the same run: `sortMs / dynamic-table`. Below 1 we are the quicker. */
  ratios?: Readonly<Record<string, number>>;
  budgets?: readonly Budget[];
}

/** The most that a figure may be, and whether it was not more. */
export interface Budget {
  figure: string;
  most: number;
  holds: boolean;
}

/** One bench: hands each measurement over as it is made, and answers a sentence on all of them. */
export type Bench = (report: (measurement: Measurement) => void) => Promise<string>;

/** Holds figures against their budgets; one without a figure is left out. */
export function budgetsFor(figures: Readonly<Record<string, number>>, most: Readonly<Record<string, number>>): Budget[] {
  return Object.entries(most).flatMap(([figure, limit]) => {
    const got = figures[figure];
    return got === undefined ? [] : [{ figure, most: limit, holds: got <= limit }];
  });
}

/** Each figure over the same one of a peer; those that either lacks, or that are zero there, are left out. */
export function ratiosTo(peer: string, ours: Readonly<Record<string, number>>, theirs: Readonly<Record<string, number>>): Record<string, number> {
  const both = Object.keys(ours).filter((figure) => theirs[figure]);
  return Object.fromEntries(both.map((figure) => [`${figure} / ${peer}`, rounded(ours[figure]! / theirs[figure]!)]));
}

/** Three significant digits: a measurement knows no more. */
export function rounded(figure: number): number {
  return Number(figure.toPrecision(3));
}
