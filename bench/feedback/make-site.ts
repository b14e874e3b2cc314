import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../local/forge/kvs/stored-record';
import { startProcess, type Running } from '../../test/support/start-process';
import { benchItems } from '../bench-items';
import { writeEpics } from '../opening/write-epics';
import { idOf, inventFeedback, type Invented } from './invent-feedback';
import { recordsOf } from './records-of';
import { ticketIds, writeTickets } from './write-tickets';

export const PROJECT = { id: '20001', key: 'HAR' };
export const CUSTOMERS = 10_000;
const FEEDBACKS = 100_000;
const EPICS = 2_000;
const TICKETS = 20_000;
const CROWD = 200;
const WITHIN = 600_000;
const LINES_AT_ONCE = 5_000;
const NEEDS = ['Berths', 'Bills', 'Charts', 'Dues', 'Logs', 'Maps', 'Radio', 'Tides'];

/** A local Jira that serves a project with that much feedback. */
export interface FeedbackSite {
  jira: Running;
  invented: Invented;
  /** The changes that its store was filled with. */
  changes: Change[];
  /** The epic that so many customers speak for. */
  crowd: { epic: string; voices: number };
  needs: string[];
  remove(): Promise<void>;
}

/** Makes the site in a folder of its own: its store is written as the local one keeps it, then epics and tickets are imported. */
export async function makeFeedbackSite(): Promise<FeedbackSite> {
  const folder = mkdtempSync(join(tmpdir(), 'worth-bench-'));
  const now = Math.floor(Date.now() / 1000);
  const epics = benchItems(EPICS).map(({ id }) => id);
  const crowd = { epic: epics[0]!, voices: CROWD };
  const needs = NEEDS.map((name) => ({ id: idOf('need', name), project: PROJECT.id, name, at: now }));
  const invented = inventFeedback({
    project: PROJECT.id,
    customers: CUSTOMERS,
    feedbacks: FEEDBACKS,
    epics: epics.slice(1),
    tickets: ticketIds(TICKETS),
    crowd,
    needs: needs.map(({ id }) => id),
    now,
  });
  const changes = changesOf(recordsOf(invented, needs), now);
  const args = ['--port', '0', '--no-sample', '--data', join(folder, 'jira')];
  const files = [join(folder, 'epics.jsonl'), join(folder, 'tickets.jsonl')] as const;
  writeEpics(files[0], EPICS);
  writeTickets(files[1], TICKETS);
  await (await startProcess([...args, ...files.flatMap((file) => ['--import', file])], WITHIN)).stop();
  writeStore(join(folder, 'jira/kvs.jsonl'), changes);
  const jira = await startProcess(args, WITHIN);
  const remove = async () => {
    await jira.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { jira, invented, changes, crowd, needs: needs.map(({ id }) => id), remove };
}

function changesOf(records: ReturnType<typeof recordsOf>, now: number): Change[] {
  const at = now * 1000;
  return records.map(({ entity, key, value }) => ({ space: `entity:${entity}`, put: { key, value, createdAt: at, updatedAt: at } }));
}

function writeStore(file: string, changes: readonly Change[]): void {
  writeFileSync(file, '');
  for (let from = 0; from < changes.length; from += LINES_AT_ONCE) {
    const lines = changes.slice(from, from + LINES_AT_ONCE).map((change) => `${JSON.stringify([change])}\n`);
    appendFileSync(file, lines.join(''));
  }
}
