import type { Customer } from '../../src/domain/feedback/customer';
import { nameKey } from '../../src/domain/feedback/name-key';
import { ratiosTo, rounded, type Measurement } from '../measurement';
import { quantile } from '../quantile';
import { askApp } from './ask-app';
import { callFigures, countCalls } from './count-calls';
import { CUSTOMERS, PROJECT, type FeedbackSite } from './make-site';

const RUNS = 15;

/** What it takes to find customers as somebody types the first letters of a name; the floor is the plainest look through all names. */
export async function measureCustomers({ jira: { url }, invented }: FeedbackSite, report: (measurement: Measurement) => void): Promise<string> {
  const starts = invented.customers.slice(0, RUNS).map(({ name }) => name.slice(0, 3));
  const runs: Awaited<ReturnType<typeof countCalls>>[] = [];
  for (const text of starts) runs.push(await countCalls(url, () => askApp(url, 'find-customers', { project: PROJECT.key, text })));
  const figures = { customers: CUSTOMERS, ...callFigures(runs[0]!.calls), ms: rounded(quantile(runs.map(({ ms }) => ms), 0.5)) };
  report({ bench: 'feedback', name: 'customers found by three letters', figures, ratios: ratiosTo('plain look', figures, { ms: plainLook(invented.customers, starts) }) });
  return `customers: ${figures.ms} ms`;
}

/** The median of going through every name, in ms. */
function plainLook(customers: readonly Customer[], starts: readonly string[]): number {
  const keys = customers.map(({ name }) => nameKey(name));
  const runs = starts.map((text) => {
    const started = performance.now();
    keys.filter((key) => key.startsWith(nameKey(text))).sort();
    return performance.now() - started;
  });
  return quantile(runs, 0.5);
}
