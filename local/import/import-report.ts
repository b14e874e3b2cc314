/** What an import did. Lines that say what is known already are read and change nothing. */
export interface ImportReport {
  read: number;
  added: number;
  updated: number;
  broken: BrokenLine[];
}

export interface BrokenLine {
  source: string;
  /** From 1 on; 0 where the whole file cannot be read. */
  line: number;
  reason: string;
}

export const emptyReport = (): ImportReport => ({ read: 0, added: 0, updated: 0, broken: [] });

/** The sum of two reports. */
export function joinReports(a: ImportReport, b: ImportReport): ImportReport {
  return { read: a.read + b.read, added: a.added + b.added, updated: a.updated + b.updated, broken: [...a.broken, ...b.broken] };
}
