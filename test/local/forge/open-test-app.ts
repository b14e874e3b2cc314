import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAppHost, type AppHost } from '../../../local/forge/app-host';
import { openFaults, type Faults } from '../../../local/forge/fault/faults';
import { openJiraGateway } from '../../../local/forge/jira-gateway';
import { readManifest } from '../../../local/forge/manifest';
import { openPlatformLog, type PlatformLog } from '../../../local/forge/platform-log';
import { requiredScopes } from '../../../local/jira/jira';
import { openTestJira, type TestJira } from '../jira/open-test-jira';

/** A local Jira with a small app installed, whose clock the Jira's is. */
export interface TestApp {
  jira: TestJira;
  host: AppHost;
  faults: Faults;
  log: PlatformLog;
  /** What the app has printed, each line as JSON. */
  said(): Record<string, unknown>[];
}

/** Installs an app: its manifest in YAML, its functions as CommonJS. Close the host when done. */
export function openTestApp(manifestText: string, bundle: string, issues: readonly object[]): TestApp {
  const folder = mkdtempSync(join(tmpdir(), 'worth-app-'));
  writeFileSync(join(folder, 'manifest.yml'), manifestText);
  writeFileSync(join(folder, 'app.cjs'), bundle);
  const manifest = readManifest(join(folder, 'manifest.yml'));
  const jira = openTestJira({ issues, announce: (event) => host.announce(event) });
  const now = () => jira.clock.now;
  const log = openPlatformLog(now, () => undefined);
  const faults = openFaults();
  const gateway = openJiraGateway({ jira, scopes: manifest.scopes, requiredScopes, log, faults, latency: 0, now });
  const host: AppHost = openAppHost({ manifest, bundlePath: join(folder, 'app.cjs'), jira: gateway, dataDir: null, now, log, faults, latency: 0 });
  const said = () => log.read(0, 1000).entries.flatMap(({ kind, text }) => (kind === 'console' && text?.startsWith('{') ? [JSON.parse(text ?? '') as Record<string, unknown>] : []));
  return { jira, host, faults, log, said };
}
