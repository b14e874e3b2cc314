/** What a query asks with `topCustomerValue`: a project by its key or id, and how many of its items. */
export interface TopRequest {
  project: string;
  count: number;
}

/** What is wrong with the arguments of a query. */
export type TopProblem = 'arguments' | 'project' | 'count';

const MOST = 1000;
const KEY_OR_ID = /^([A-Z][A-Z0-9_]{0,254}|\d{1,18})$/;

/** Reads the arguments as a query has them: two texts, a project's key (in any case) or id, and a whole number from 1 to 1,000. */
export function readTopRequest(said: readonly string[]): TopRequest | TopProblem {
  const [project = '', number = ''] = said.map((one) => one.trim());
  if (said.length !== 2) return 'arguments';
  if (!KEY_OR_ID.test(project.toUpperCase())) return 'project';
  const count = /^\d{1,4}$/.test(number) ? Number(number) : 0;
  return count >= 1 && count <= MOST ? { project: project.toUpperCase(), count } : 'count';
}
