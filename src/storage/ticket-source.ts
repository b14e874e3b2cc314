import { Invalid } from '../domain/failure';
import type { KeptSource } from '../domain/feedback/ticket-source';
import { withJob, type KeptJob } from './job';
import type { Kvs } from './kvs';
import { orOvertaken, stillVersion } from './still-version';

/** The sources of all projects that are kept in step, in one record: an event of Jira's is told from others by one read. */
export interface TicketSourceStore {
  /** Strict. */
  all(): Promise<{ sources: readonly KeptSource[]; version: number }>;
  /** Keeps the sources in the place of `from` (0: there were none), and a new job that reads one of them; all or nothing. Throws Overtaken when that is no longer the version, Invalid when it is more than one record holds. */
  put(sources: readonly KeptSource[], from: number, job?: KeptJob): Promise<void>;
}

interface SourcesRecord {
  v: 1;
  kind: 'ticket-sources';
  version: number;
  state: readonly KeptSource[];
}

const KEY = 'ticket-sources';
/** A record of the store takes 240 KiB in all. */
const MOST_BYTES = 220 * 1024;
const MOST_SOURCES = 200;

export function makeTicketSourceStore(kvs: Kvs): TicketSourceStore {
  const entity = kvs.entity<SourcesRecord>('document');
  return {
    async all() {
      const record = await entity.get(KEY);
      return { sources: record?.state ?? [], version: record?.version ?? 0 };
    },
    async put(sources, from, job) {
      const record: SourcesRecord = { v: 1, kind: 'ticket-sources', version: from + 1, state: sources };
      if (sources.length > MOST_SOURCES || Buffer.byteLength(JSON.stringify(sources)) > MOST_BYTES) throw new Invalid('source', 'sourceCount');
      const still = { entityName: 'document', conditions: stillVersion<SourcesRecord>(from) };
      const transaction = kvs.transact().set(KEY, record, still);
      await (job ? withJob(transaction, job, 0) : transaction).execute().catch(orOvertaken);
    },
  };
}
