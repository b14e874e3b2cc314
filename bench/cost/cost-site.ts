import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../local/sample/seeded-random';
import { effortFigure, ratingFigure, EFFORT_STEPS, type Answer } from '../../src/domain/prioritise/answer';
import { STEPS } from '../../src/domain/prioritise/model';
import type { Answers } from '../../src/domain/prioritise/standing';
import type { StandingRecord } from '../../src/storage/standing-records';
import { startProcess, type Running } from '../../test/support/start-process';
import { idOf, inventFeedback, type Invented } from '../feedback/invent-feedback';
import { recordsOf, type EntityRecord } from '../feedback/records-of';
import { writeTickets } from '../tickets/write-tickets';
import { STATED } from './population';

/** The space whose calls are measured. */
export const SPACE = { id: '20001', key: 'HAR' } as const;
/** Each call of Jira and of the store takes so much longer than here, as it may over Atlassian's network. */
const LATENCY_MS = 100;
const WITHIN = 300_000;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const NEEDS = ['Berths', 'Bills', 'Charts', 'Dues'];

/** A local Jira that serves a space of the stated size. Its clock begins an hour before midnight (UTC). */
export interface CostSite {
  jira: Running;
  /** The epics that are spoken of. */
  epics: readonly string[];
  invented: Invented;
  remove(): Promise<void>;
}

/** Makes the site in a folder of its own: epics and tickets are imported, what people said is written as the store keeps it. */
export async function makeCostSite(): Promise<CostSite> {
  const folder = mkdtempSync(join(tmpdir(), 'worth-bench-'));
  const data = join(folder, 'jira');
  const file = join(folder, 'issues.jsonl');
  const clock = Math.floor(Date.now() / DAY_MS) * DAY_MS - HOUR_MS;
  writeTickets(file, STATED.epicsASpace, STATED.tickets);
  const args = ['--port', '0', '--no-sample', '--data', data];
  mkdirSync(data);
  writeFileSync(join(data, 'clock.json'), JSON.stringify({ offset: clock - Date.now() }));
  await (await startProcess([...args, '--import', file], WITHIN)).stop();
  const epics = Array.from({ length: STATED.spokenOf }, (_, at) => SPACE.id + String(at + 1).padStart(5, '0'));
  const { invented, records } = said(epics, clock / 1000 - 3600);
  const lines = records.map(({ entity, key, value }) => JSON.stringify([{ space: `entity:${entity}`, put: { key, value, createdAt: clock, updatedAt: clock } }]));
  writeFileSync(join(data, 'kvs.jsonl'), lines.map((line) => `${line}\n`).join(''));
  const jira = await startProcess([...args, '--latency', String(LATENCY_MS)], WITHIN);
  const remove = async () => {
    await jira.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { jira, epics, invented, remove };
}

/** What customers and raters said of the epics until `now` (seconds). */
function said(epics: readonly string[], now: number): { invented: Invented; records: EntityRecord[] } {
  const { customers, feedbacks, raters } = STATED;
  const needs = NEEDS.map((name) => ({ id: idOf('need', name), project: SPACE.id, name, at: now }));
  const crowd = { epic: epics[0]!, voices: 1 };
  const invented = inventFeedback({ project: SPACE.id, customers, feedbacks, epics, tickets: [], crowd, needs: needs.map(({ id }) => id), now });
  const random = seededRandom(5);
  const answersOf = (rater: number): Answers => {
    const rating = (): Answer => ({ ...ratingFigure({ likely: random.pick(STEPS), sure: 'fairly' }), sure: 'fairly', at: now - random.whole(0, 20_000_000) });
    const effort: Answer = { ...effortFigure({ likely: random.pick(Object.values(EFFORT_STEPS)), sure: 'fairly' }), sure: 'fairly', at: now };
    return { [`712020:${idOf('rater', String(rater))}`]: { impact: rating(), fit: rating(), urgency: rating(), effort } };
  };
  const records = recordsOf(invented, needs).map((record): EntityRecord => {
    if (record.entity !== 'standing' || record.key.endsWith(':more')) return record;
    const answers: Answers = Object.assign({}, ...Array.from({ length: raters }, (_, rater) => answersOf(rater)));
    return { ...record, value: { ...(record.value as StandingRecord), answers } };
  });
  return { invented, records };
}
