import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobEntry, TicketEstimate } from '../../src/contract';
import { startProcess } from '../../test/support/start-process';
import { budgetsFor, ratiosTo, rounded, type Measurement } from '../measurement';
import { writeTickets } from './write-tickets';

const TICKETS = 10_000;
const ITEMS = 500;
const WITHIN = 300_000;
const ADMIN = `Basic ${Buffer.from('admin@local.test:local').toString('base64')}`;
const DOLLARS_A_GB_WRITTEN = 1.09;
const DOLLARS_A_GB_SECOND = 0.000025;
/** Bringing in again may write how far it is, and nothing else. */
const BUDGETS_AGAIN = { writtenKiB: 1000 };

/** What the local Jira's meter says, as far as it is read here. */
interface Meter {
  jira: { app: { calls: number; points: number } };
  kvs: { calls: number; writtenBytes: number };
  functions: { gbSeconds: number };
}

/** Brings 10,000 tickets in twice, of which one in ten names an item, and holds it against what was told beforehand. Minutes are those of the site's clock: a job waits to leave the store to people. */
export async function ticketsBench(report: (measurement: Measurement) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'worth-bench-'));
  writeTickets(join(folder, 'tickets.jsonl'), ITEMS, TICKETS);
  const jira = await startProcess(['--port', '0', '--no-sample', '--data', join(folder, 'jira'), '--import', join(folder, 'tickets.jsonl')], WITHIN);
  try {
    const { estimate } = await call<{ estimate: TicketEstimate }>(jira.url, 'estimate-tickets', { source: { project: 'HELP' } });
    const first = await bringIn(jira.url);
    const told = { minutes: rounded(estimate.minutes), points: estimate.points, dollars: rounded(estimate.dollars) };
    report({ bench: 'tickets', name: `${TICKETS} tickets, the first time`, figures: first, ratios: ratiosTo('told', first, told) });
    const again = await bringIn(jira.url);
    report({ bench: 'tickets', name: `${TICKETS} tickets, again`, figures: again, budgets: budgetsFor(again, BUDGETS_AGAIN) });
    return `${TICKETS} tickets: told ${told.minutes} minutes, ${told.points} points, $${told.dollars}; took ${first.minutes}, ${first.points}, $${first.dollars}, and ${first.computingSeconds} s of computing here`;
  } finally {
    await jira.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bringIn(url: string) {
  await ask(url, 'POST', 'reset-meter');
  const began = performance.now();
  const { job } = await call<{ job: JobEntry }>(url, 'bring-in-tickets', { source: { project: 'HELP' }, customerField: null });
  await ask(url, 'POST', 'drain');
  const seconds = (performance.now() - began) / 1000;
  const { jira, kvs, functions } = await ask<Meter>(url, 'GET', 'meter');
  const { jobs } = await call<{ jobs: JobEntry[] }>(url, 'list-jobs', {});
  const done = jobs.find(({ id }) => id === job.id)!;
  if (done.state !== 'done') throw new Error(`The job ended as ${done.state} after ${done.done} tickets.`);
  return {
    tickets: done.done,
    computingSeconds: rounded(seconds),
    ticketsASecond: rounded(done.done / seconds),
    minutes: rounded((done.at - done.startedAt) / 60),
    jiraCalls: jira.app.calls,
    points: jira.app.points,
    kvsCalls: kvs.calls,
    writtenKiB: rounded(kvs.writtenBytes / 1024),
    gbSeconds: rounded(functions.gbSeconds),
    dollars: rounded((kvs.writtenBytes / 1e9) * DOLLARS_A_GB_WRITTEN + functions.gbSeconds * DOLLARS_A_GB_SECOND),
  };
}

async function call<Answer>(url: string, functionKey: string, input: object): Promise<Answer> {
  const payload = { project: 'HAR', ...input };
  const { result } = await ask<{ result: Answer & { ok: boolean } }>(url, 'POST', 'invoke', { moduleKey: 'worth', functionKey, payload, extension: {} });
  if (!result?.ok) throw new Error(`${functionKey}: ${JSON.stringify(result)}`);
  return result;
}

async function ask<Answer>(url: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${url}/local/${path}`, {
    method,
    headers: { Authorization: ADMIN, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} /local/${path}: ${response.status} ${text}`);
  return JSON.parse(text) as Answer;
}
