import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openAppHost, type AppHost } from '../forge/app-host';
import { openFaults } from '../forge/fault/faults';
import { openJiraGateway } from '../forge/jira-gateway';
import { readManifest } from '../forge/manifest';
import { openMeter } from '../forge/meter/meter';
import { openPlatformLog } from '../forge/platform-log';
import { startSchedules } from '../forge/schedules';
import { openVirtualClock, type VirtualClock } from '../forge/virtual-clock';
import { openJira, type Jira, type SampleIssues } from '../jira/jira';
import { requiredScopes } from '../jira/required-scopes';
import { controlPanel } from './control-panel';
import { jiraSite } from './jira-site';
import { listen, PortTaken, type Listener, type Site } from './listen';
import { resourceSite } from './resource-site';

const APP_BUNDLE = 'dist/app/index.cjs';

export interface LocalSiteOptions {
  /** The folder of manifest.yml. */
  appDir: string;
  /** Null keeps everything in memory. */
  dataDir: string | null;
  /** 0 for any free port. */
  port: number;
  latency: number;
  /** The most issues that one bulkfetch may name. */
  bulkfetch: number;
  /** What a site without issues begins with. */
  sample?: SampleIssues;
}

/** A local Jira with the app installed, on two origins. */
export interface LocalSite {
  origin: string;
  jira: Jira;
  host: AppHost;
  clock: VirtualClock;
  close(): Promise<void>;
}

/** The built app is not there. */
export class NotBuilt extends Error {
  constructor() {
    super(`${APP_BUNDLE} is not built: npm run build.`);
    this.name = 'NotBuilt';
  }
}

/** Opens the data, starts the app and serves. Rejects with NotBuilt or PortTaken before it opens anything. */
export async function openLocalSite({ appDir, dataDir, port, latency, bulkfetch, sample }: LocalSiteOptions): Promise<LocalSite> {
  const bundlePath = join(appDir, APP_BUNDLE);
  if (!existsSync(bundlePath)) throw new NotBuilt();
  const doors = await openDoors(port);
  const manifest = readManifest(join(appDir, 'manifest.yml'));
  const clock = openVirtualClock(dataDir, Date.now);
  const meter = openMeter(manifest.memoryMB, clock.now);
  const log = openPlatformLog(clock.now, meter.add);
  const faults = openFaults();
  const jira = openJira({ dataDir, manifest, now: clock.now, bulkfetch, announce: (event) => host.announce(event), callApp: (called, body) => host.computeFunction(called, body), ...(sample && { sample }) });
  const gateway = openJiraGateway({ jira, scopes: manifest.scopes, requiredScopes, log, faults, latency, now: clock.now });
  const host: AppHost = openAppHost({ manifest, bundlePath, jira: gateway, dataDir, now: clock.now, log, faults, latency });
  const schedules = startSchedules({ manifest, dataDir, now: clock.now, run: host.runSchedule });
  const { people, decidePermission } = jira;
  const panel = controlPanel({ host, manifest, people, decidePermission, access: jira, meter, log, faults, clock, schedules, appOrigin: () => doors.appOrigin });
  doors.open(
    jiraSite({ jira: gateway, people, panel, shellDir: join(appDir, 'local/shell/dist'), log }),
    resourceSite({ manifest, appDir, bridgeFile: join(appDir, 'local/shell/dist/bridge.js'), framedBy: () => doors.framedBy, log }),
  );
  return {
    origin: doors.origin,
    jira,
    host,
    clock,
    async close() {
      schedules.stop();
      await host.close();
      await doors.close();
    },
  };
}

/** Takes both ports before anything is opened: `port`, and the next one or any that is free. What comes early waits. */
async function openDoors(port: number) {
  let open: (sites: { jira: Site; app: Site }) => void = () => undefined;
  const sites = new Promise<{ jira: Site; app: Site }>((resolve) => (open = resolve));
  const jira = await listen({ fetch: async (...request) => (await sites).jira.fetch(...request) }, port);
  const app = await listenNear({ fetch: async (...request) => (await sites).app.fetch(...request) }, jira.port + 1);
  return {
    origin: `http://localhost:${jira.port}`,
    appOrigin: `http://localhost:${app.port}`,
    framedBy: [`http://localhost:${jira.port}`, `http://127.0.0.1:${jira.port}`],
    open: (jiraSite: Site, appSite: Site) => open({ jira: jiraSite, app: appSite }),
    close: async () => void (await Promise.all([jira.close(), app.close()])),
  };
}

async function listenNear(site: Site, port: number): Promise<Listener> {
  try {
    return await listen(site, port);
  } catch (error) {
    if (error instanceof PortTaken) return listen(site, 0);
    throw error;
  }
}
