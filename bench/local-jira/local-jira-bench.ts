import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../../test/support/start-process';
import { budgetsFor, rounded, type Measurement } from '../measurement';
import { measureSearches } from './measure-searches';
import { residentBelow } from './resident';

const ISSUES = 20_000;
const WITHIN = 300_000;
const MOST = { startMs: 10_000, residentMiB: 1024, searchMs: 100 };

/** The local Jira with many issues on disk: how long it takes to serve them, what memory it holds, and the slowest kind of search of a project. */
export async function localJiraBench(report: (measurement: Measurement) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'worth-bench-'));
  const args = ['--port', '0', '--data', join(folder, 'jira')];
  try {
    const before = performance.now();
    await (await startProcess([...args, '--items', String(ISSUES)], WITHIN)).stop();
    const firstStartMs = performance.now() - before;
    const again = performance.now();
    const jira = await startProcess(args, WITHIN);
    const startMs = performance.now() - again;
    try {
      const searches = await measureSearches(jira.url);
      const slowest = Math.max(...Object.values(searches));
      const all = { firstStartMs, startMs, residentMiB: await residentBelow(), searchMs: slowest, ...searches };
      const figures = Object.fromEntries(Object.entries(all).map(([name, figure]) => [name, rounded(figure)]));
      report({ bench: 'local-jira', name: `${ISSUES} issues`, figures, budgets: budgetsFor(figures, MOST) });
      return `${ISSUES} issues: served after ${figures.startMs} ms of ${MOST.startMs} (made and served after ${figures.firstStartMs}), ${figures.residentMiB} MiB of ${MOST.residentMiB}, slowest search ${figures.searchMs} ms of ${MOST.searchMs}`;
    } finally {
      await jira.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
