import { Sort } from '@forge/kvs';
import type { KeptSource } from '../domain/feedback/ticket-source';
import type { LeftTicket } from '../domain/feedback/ticket-left';
import type { Job } from '../domain/settings/job';
import type { Kvs } from './kvs';
import { orOvertaken, stillVersion } from './still-version';

/** What a job works on, and where it stands. `after` is the place in Jira's or the store's list; null: at the beginning. */
export type Work =
  | { kind: 'figures'; version: number; after: string | null }
  | { kind: 'tickets'; source: KeptSource; after: string | null; chunks: number };

/** A job as it is kept: its work says what it is about, and the sources whether its own is kept in step. */
export interface KeptJob extends Omit<Job, 'kind' | 'about' | 'kept'> {
  work: Work;
  /** Which slice of it is next: an event for another one is late, or came twice. */
  slice: number;
  /** When its present page was begun, in seconds since 1970, and whether it was begun before: then some of it may be stored. */
  pageAt: number;
  again: boolean;
  /** How often the same page has failed. */
  tries: number;
  /** Grows by one with each write; the next write checks it. */
  version: number;
}

export interface JobStore {
  /** Strict. */
  get(project: string, id: string): Promise<KeptJob | null>;
  /** The newest 20 of a project, newest first. Late: it is a query. */
  newest(project: string): Promise<KeptJob[]>;
  /** The jobs of all projects that run. Late. */
  running(): Promise<KeptJob[]>;
  /** Keeps a job, and what its last page left; all of it or nothing. Throws Overtaken when `from` (0: there is none) is no longer the version. */
  put(job: KeptJob, from: number, left?: { chunk: number; tickets: readonly LeftTicket[] }): Promise<void>;
  /** What a page of a job left; a page that left nothing has none. */
  left(job: string, chunk: number): Promise<readonly LeftTicket[]>;
}

interface JobRecord {
  v: 1;
  kind: 'job';
  scope: string;
  owner: string;
  at: number;
  version: number;
  state: KeptJob;
}

const NEWEST = 20;
const MOST_RUNNING = 100;

export function makeJobStore(kvs: Kvs): JobStore {
  const jobs = kvs.entity<JobRecord>('document');
  const rows = kvs.entity<{ state: { project: string; id: string } }>('document');
  const chunks = kvs.entity<{ state: readonly LeftTicket[] }>('document');
  const get = async (project: string, id: string) => (await jobs.get(keyOf(project, id)))?.state ?? null;
  return {
    get,
    async newest(project) {
      const query = jobs.query().index('by-scope', { partition: ['job', project] }).sort(Sort.DESC).limit(NEWEST);
      const { results } = await query.getMany();
      return results.map(({ value }) => value.state);
    },
    async running() {
      const query = rows.query().index('by-scope', { partition: ['running', 'all'] }).limit(MOST_RUNNING);
      const { results } = await query.getMany();
      const found = await Promise.all(results.map(({ value: { state } }) => get(state.project, state.id)));
      return found.filter((job) => job !== null);
    },
    async put(job, from, left) {
      const { id, at } = job;
      const transaction = withJob(kvs.transact(), job, from);
      if (left) transaction.set(leftKey(id, left.chunk), { v: 1, kind: 'left', scope: id, at, state: left.tickets }, { entityName: 'document' });
      await transaction.execute().catch(orOvertaken);
    },
    left: async (job, chunk) => (await chunks.get(leftKey(job, chunk)))?.state ?? [],
  };
}

/** Adds a job, in the place of version `from` (0: there is none), to what a transaction stores. */
export function withJob(transaction: ReturnType<Kvs['transact']>, job: KeptJob, from: number): ReturnType<Kvs['transact']> {
  const { project, id, by, state, startedAt, at, version } = job;
  const record: JobRecord = { v: 1, kind: 'job', scope: project, owner: by, at: startedAt, version, state: job };
  const row = { v: 1, kind: 'running', scope: 'all', at, state: { project, id } };
  transaction.set(keyOf(project, id), record, { entityName: 'document', conditions: stillVersion<JobRecord>(from) });
  if (state === 'running') return transaction.set(rowKey(id), row, { entityName: 'document' });
  return transaction.delete(rowKey(id), { entityName: 'document' });
}

const keyOf = (project: string, id: string) => `job:${project}:${id}`;
const rowKey = (id: string) => `running:${id}`;
const leftKey = (id: string, chunk: number) => `left:${id}:${chunk}`;
