/** Work in the background that people watch, cancel and resume. */
export interface Job {
  id: string;
  project: string;
  kind: 'figures' | 'tickets';
  state: 'running' | 'cancelled' | 'failed' | 'done';
  /** How many items or tickets it has done, and about how many there are; null while nobody knows. */
  done: number;
  total: number | null;
  /** What it found, by name: how many were added, changed, the same, linked, left. */
  counts: Readonly<Record<string, number>>;
  /** Why it failed: a code of the locale's `problem`. */
  problem: string | null;
  by: string;
  startedAt: number;
  /** When it last went on; in seconds since 1970. */
  at: number;
  /** What it works on, said to people: the key of a project or a JQL; empty for figures. */
  about: string;
  /** Whether it is kept in step from now on. */
  kept: boolean;
}
