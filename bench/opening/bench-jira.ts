import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess, type Running } from '../../test/support/start-process';
import { benchItems } from '../bench-items';
import { writeEpics } from './write-epics';

const WITHIN = 300_000;
const AT_ONCE = 4;
const HOUR_MS = 3_600_000;
export const READER = 'team';
export const AUTHORIZATION = `Basic ${Buffer.from(`${READER}@local.test:local`).toString('base64')}`;

/** A site with so many epics on disk, to be served again and again. */
export interface BenchSite {
  serve(bulkfetch: number): Promise<Running>;
  remove(): void;
}

/** Makes the site: the epics by an import, and the first `rated` of them rated through the app an hour ago, with their figures written. */
export async function makeBenchSite(epics: number, rated: number): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'worth-bench-'));
  const file = join(folder, 'epics.jsonl');
  writeEpics(file, epics);
  const args = ['--port', '0', '--no-sample', '--data', join(folder, 'jira')];
  await (await startProcess([...args, '--import', file], WITHIN)).stop();
  writeFileSync(join(folder, 'jira/clock.json'), JSON.stringify({ offset: -HOUR_MS }));
  const jira = await startProcess(args, WITHIN);
  try {
    await rateItems(jira.url, rated);
  } finally {
    await jira.stop();
  }
  rmSync(join(folder, 'jira/clock.json'));
  return {
    serve: (bulkfetch) => startProcess([...args, '--bulkfetch', String(bulkfetch)], WITHIN),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Asks the control panel as the reader. Throws with what it said when it refuses. */
export async function askPanel<Answer>(url: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${url}/local/${path}`, {
    method,
    headers: { Authorization: AUTHORIZATION, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} /local/${path}: ${response.status} ${text}`);
  return JSON.parse(text) as Answer;
}

async function rateItems(url: string, rated: number): Promise<void> {
  const left = benchItems(rated);
  const rateNext = async () => {
    for (let item = left.shift(); item; item = left.shift()) {
      const { impact, fit, urgency } = item.figures.criteria;
      const said = { impact, fit, urgency, effort: item.figures.effort ?? undefined };
      const answers = Object.fromEntries(Object.entries(said).flatMap(([key, figure]) => (figure ? [[key, { likely: figure.likely, sure: 'fairly' }]] : [])));
      const payload = { issue: item.id, answers: Object.keys(answers).length > 0 ? answers : { urgency: { likely: 50, sure: 'guess' } } };
      await askPanel(url, 'POST', 'invoke', { moduleKey: 'worth', functionKey: 'rate', payload, extension: {} });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, rateNext));
  await askPanel(url, 'POST', 'drain');
}
