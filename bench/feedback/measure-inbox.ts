import type { FeedbackView } from '../../src/contract';
import { budgetsFor, ratiosTo, rounded, type Measurement } from '../measurement';
import { quantile } from '../quantile';
import { askApp } from './ask-app';
import { callFigures, countCalls, namesOf } from './count-calls';
import { PROJECT, type FeedbackSite } from './make-site';
import { queryFloor } from './query-floor';

const RUNS = 9;
const MOST_QUERIES = 2;

/** The first page of each list of the inbox beside a bare query of the store. */
export async function measureInbox(site: FeedbackSite, report: (measurement: Measurement) => void): Promise<string> {
  const floor = await queryFloor(site.changes);
  report({ bench: 'feedback', name: 'floor: a bare query of 25 over HTTP', figures: { ms: rounded(floor.ms), bytes: floor.bytes } });
  const said: string[] = [];
  for (const [name, view] of Object.entries(viewsOf(site))) {
    const { figures, names } = await openOften(site.jira.url, view);
    report({ bench: 'feedback', name: `inbox, ${name}`, figures, ratios: ratiosTo('bare query', figures, floor), budgets: budgetsFor(figures, { kvsQueries: MOST_QUERIES }) });
    said.push(`${name} ${figures.ms} ms (${names})`);
  }
  return `inbox: ${said.join('; ')}`;
}

function viewsOf({ invented, needs }: FeedbackSite): Record<string, FeedbackView> {
  return {
    newest: { kind: 'newest' },
    unlinked: { kind: 'unlinked' },
    'by customer': { kind: 'customer', customer: invented.customers.at(-1)!.id },
    'by need': { kind: 'need', need: needs[0]! },
  };
}

async function openOften(url: string, view: FeedbackView): Promise<{ figures: Record<string, number>; names: string }> {
  const open = () => askApp(url, 'open-feedback', { project: PROJECT.key, view });
  const { result, calls } = await countCalls(url, open);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push((await countCalls(url, open)).ms);
  const figures = { ...callFigures(calls), ms: rounded(quantile(runs, 0.5)), bytes: Buffer.byteLength(JSON.stringify(result)), shown: result.feedback.length };
  return { figures, names: namesOf(calls) };
}
