import { join } from 'node:path';
import type { Contract } from '../../../src/contract';
import { openAppHost, type AppHost, type AppHostOptions } from '../../../local/forge/app-host';
import { openFaults, type Faults } from '../../../local/forge/fault/faults';
import { openJiraGateway } from '../../../local/forge/jira-gateway';
import { readManifest } from '../../../local/forge/manifest';
import { openPlatformLog } from '../../../local/forge/platform-log';
import { openWorkerPool, type WorkerPool } from '../../../local/forge/worker/worker-pool';
import { openJira, requiredScopes } from '../../../local/jira/jira';
import type { CallName, LocalJira, PersonName } from '../../support/local-jira';
import { anEpic, ELSEWHERE } from '../../support/issues';
import { accountIdOf } from '../jira/open-test-jira';

const ROOT = join(__dirname, '../../..');

/** A site with an app of ours installed. */
export interface OwnSite extends Pick<LocalJira, 'call'> {
  host: AppHost;
  faults: Faults;
}

/** Two sites, alike in their issues and strangers in all else, with a clock that stands, whose installations of our app share one process. Close their hosts when done. */
export async function openTwoSites(): Promise<[OwnSite, OwnSite]> {
  const openPool = sharedPool();
  return Promise.all([openSite('one', openPool), openSite('two', openPool)]) as Promise<[OwnSite, OwnSite]>;
}

async function openSite(name: string, openPool: NonNullable<AppHostOptions['openPool']>): Promise<OwnSite> {
  const manifest = readManifest(join(ROOT, 'manifest.yml'));
  const opened = Date.now();
  const now = () => opened;
  const jira = openJira({ dataDir: null, manifest, now });
  await jira.importIssues([anEpic({ number: 1 }), ELSEWHERE].map((issue) => JSON.stringify(issue)), name);
  const log = openPlatformLog(now, () => undefined);
  const faults = openFaults();
  const gateway = openJiraGateway({ jira, scopes: manifest.scopes, requiredScopes, log, faults, latency: 0, now });
  const bundlePath = join(ROOT, 'dist/app/index.cjs');
  const site = { cloudId: `cloud-${name}`, installationId: `installation-${name}` };
  const host = openAppHost({ manifest, bundlePath, jira: gateway, dataDir: null, now, log, faults, latency: 0, site, openPool });
  const call: LocalJira['call'] = async <Name extends CallName>(person: PersonName, key: Name, input: unknown) =>
    (await host.invoke({ accountId: accountIdOf(person) }, 'worth', key, input, {})) as ReturnType<Contract[Name]>;
  return { host, faults, call };
}

/** One pool for all who ask: what an invocation asks and prints goes to the site that it runs for. */
function sharedPool(): NonNullable<AppHostOptions['openPool']> {
  const owners = new Map<string, Parameters<typeof openWorkerPool>[0]>();
  let pool: WorkerPool | undefined;
  return (options) => {
    pool ??= openWorkerPool({
      ...options,
      fetch: async (message) => (await owners.get(message.invocation)?.fetch(message)) ?? 'too late',
      console: (message) => (owners.get(message.invocation ?? '') ?? options).console(message),
    });
    const shared = pool;
    return {
      current() {
        const worker = shared.current();
        return {
          ...worker,
          run(message) {
            owners.set(message.id, options);
            return worker.run(message);
          },
        };
      },
      close: () => shared.close(),
    };
  };
}
