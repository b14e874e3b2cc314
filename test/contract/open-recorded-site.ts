import { join } from 'node:path';
import { openLocalSite, type LocalSite } from '../../local/server/open-local-site';
import type { LocalJira } from '../support/local-jira';
import type { Exchange } from './exchange';
import { recordExchanges } from './record-exchanges';

/** A local Jira in this process, over memory, whose exchanges are kept. */
export interface RecordedSite extends Pick<LocalJira, 'call' | 'url'> {
  host: LocalSite['host'];
  exchanges: Exchange[];
  /** Calls the app with a payload of any shape. */
  invoke(...call: Parameters<LocalJira['invoke']>): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens it with these issues. Close it when done. */
export async function openRecordedSite(issues: readonly object[]): Promise<RecordedSite> {
  const { jira, host, origin, close } = await openLocalSite({ appDir: join(__dirname, '../..'), dataDir: null, port: 0, latency: 0, bulkfetch: 100 });
  await jira.importIssues(issues.map((issue) => JSON.stringify(issue)), 'scenario');
  const exchanges = recordExchanges(jira);
  const invoke: RecordedSite['invoke'] = (name, call, payload) => {
    const person = jira.people.find((one) => one.name === name);
    if (!person) throw new Error(`There is no ${name}.`);
    return host.invoke(person, 'worth', call, payload, {});
  };
  return { url: origin, host, exchanges, close, invoke, call: invoke as LocalJira['call'] };
}
