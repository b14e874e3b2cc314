import { askPanel } from '../opening/bench-jira';

/** One call that the app made of Jira or the store. */
export interface Counted {
  seq: number;
  from: string;
  kind: string;
  path?: string;
  method?: string;
  status?: number;
  readBytes?: number;
  writtenBytes?: number;
}

interface LogPage {
  entries: Counted[];
  latest: number;
}

/** Runs `act` and answers what the app asked of Jira and the store meanwhile, in order, with how long it took in ms. */
export async function countCalls<Result>(url: string, act: () => Promise<Result>): Promise<{ result: Result; calls: Counted[]; ms: number }> {
  const { latest } = await askPanel<LogPage>(url, 'GET', 'log?limit=1');
  const started = performance.now();
  const result = await act();
  const ms = performance.now() - started;
  const { entries } = await askPanel<LogPage>(url, 'GET', `log?after=${latest}&limit=20000`);
  return { result, ms, calls: entries.filter(({ from, kind }) => from === 'app' && (kind === 'kvs' || kind === 'jira')) };
}

/** How many of the calls went where: the store's queries among its calls, and Jira's. */
export function callFigures(calls: readonly Counted[]): { kvsQueries: number; kvsCalls: number; jiraCalls: number } {
  const kvs = calls.filter(({ kind }) => kind === 'kvs');
  return {
    kvsQueries: kvs.filter(({ path }) => path?.endsWith('query')).length,
    kvsCalls: kvs.length,
    jiraCalls: calls.length - kvs.length,
  };
}

/** The calls by name, in the order in which they were made, to be read by a person. */
export function namesOf(calls: readonly Counted[]): string {
  return calls.map(({ kind, method, path, status = 200 }) => `${kind === 'kvs' ? 'store' : method} ${path}${status >= 400 ? ` (${status})` : ''}`).join(', ');
}
