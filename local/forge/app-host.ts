import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ProductEvent } from '../jira/events/product-event';
import type { ManifestFunction } from '../jira/manifest';
import { openAppCalls } from './app-calls';
import type { Faults } from './fault/faults';
import { InvocationFailed } from './invocation-failed';
import { openFunctionInvoker, type FunctionInvoker } from './invoke-function';
import type { JiraGateway } from './jira-gateway';
import { openKvsService } from './kvs/kvs-service';
import { openKvsStore } from './kvs/kvs-store';
import { openLogLimit } from './limits/log-limit';
import type { Manifest } from './manifest';
import { jqlCall, propertiesCall, requireModule, resolverCall, scheduleCall } from './module-calls';
import type { PlatformLog } from './platform-log';
import { openConsumers } from './queue/consumers';
import { LOCAL_SITE, type SiteIdentity } from './site-identity';
import { openWorkerPool, type WorkerPool } from './worker/worker-pool';
import type { WorkerOptions } from './worker/app-worker';
import type { ConsoleMessage } from './worker/worker-message';

const LOG_FULL = 'The log has no room for more of this invocation: 100 lines a minute, 200 KB.';

export interface AppHostOptions {
  manifest: Manifest;
  /** The absolute path of the built app. */
  bundlePath: string;
  /** Where the app is installed: the local site unless told. */
  site?: SiteIdentity;
  /** Gives the processes that the app runs in, its own unless told: the platform lets several sites share them. */
  openPool?(options: WorkerOptions): WorkerPool;
  jira: JiraGateway;
  /** Where the store and the queue are kept; null for memory only. */
  dataDir: string | null;
  /** The local site's time in milliseconds. */
  now(): number;
  log: PlatformLog;
  faults: Faults;
  /** Milliseconds that each call to the store takes longer. */
  latency: number;
}

/** The installed app: its functions, its store and its queue. */
export interface AppHost {
  /**
   * What a page's `invoke(functionKey, payload)` gives, for a person on a module. Rejects with InvocationFailed:
   * an unknown module, more than 500 KB in or 5 MB out, a throw, a time-out.
   */
  invoke(person: { accountId: string }, moduleKey: string, functionKey: string, payload: unknown, extension: unknown): Promise<unknown>;
  /** What a module shows before it is opened, as its `dynamicProperties` function says. */
  dynamicProperties(person: { accountId: string }, moduleKey: string, extension: unknown): Promise<unknown>;
  /** What a JQL function of the app answers for a clause; undefined where it failed, as the log says. */
  computeFunction(called: ManifestFunction, body: unknown): Promise<unknown>;
  /** Runs the function of a scheduled trigger. */
  runSchedule(key: string): Promise<unknown>;
  /** Tells the app's triggers what happened in Jira, a moment later. */
  announce(event: ProductEvent): void;
  /** Delivers every event of the queue and of Jira, the delayed ones too, until none waits. */
  drain(): Promise<void>;
  /** Tells the queue that the clock was moved. */
  clockMoved(): void;
  close(): Promise<void>;
}

/** Installs the built app: opens its data and starts its worker. */
export function openAppHost(options: AppHostOptions): AppHost {
  const { manifest, now, log, faults, dataDir, site = LOCAL_SITE, openPool = openWorkerPool } = options;
  const { cloudId } = site;
  const file = (name: string) => (dataDir === null ? null : join(dataDir, name));
  const full = () => faults.meet({ target: 'disk', name: 'kvs' }) !== undefined;
  const kvs = openKvsService({ store: openKvsStore(file('kvs.jsonl'), manifest.entities, now, full), entities: manifest.entities, now });
  const pool = openPool({
    bundle: options.bundlePath,
    memoryMB: manifest.memoryMB,
    fetch: (message) => calls(message),
    console: (message) => printed(message),
  });
  const invoker = openFunctionInvoker({ manifest, site, log, faults, now, worker: pool.current });
  const printed = keepPrinted(log, now, invoker.running);
  const consumers = openConsumers({ file: file('queue.jsonl'), manifest, cloudId, faults, now, invoke: invoker.invoke, makeId: randomUUID });
  const calls = openAppCalls({
    jira: options.jira,
    kvs,
    queue: consumers.service,
    log,
    faults,
    scopes: manifest.scopes,
    latency: options.latency,
    running: invoker.running,
  });
  return {
    invoke: async (person, moduleKey, functionKey, payload, extension) =>
      invoker.invoke(resolverCall(requireModule(manifest, moduleKey), { cloudId, ...person }, functionKey, payload, extension)),
    dynamicProperties: async (person, moduleKey, extension) =>
      invoker.invoke(propertiesCall(requireModule(manifest, moduleKey), { cloudId, ...person }, extension)),
    computeFunction: async (called, body) => invoker.invoke(jqlCall(called, body)).catch(unlessItFailed),
    runSchedule: async (key) => invoker.invoke(scheduleCall(manifest, cloudId, key)),
    announce: consumers.announce,
    drain: consumers.drain,
    clockMoved: consumers.wake,
    close() {
      consumers.stop();
      return pool.close();
    },
  };
}

/** Logs what the app prints, as far as its invocation's log has room, and says once where it ends. */
function keepPrinted(log: PlatformLog, now: () => number, running: FunctionInvoker['running']): (message: ConsoleMessage) => void {
  const fateOf = openLogLimit();
  return ({ level, text, invocation }) => {
    if (invocation === null) return log.add({ from: 'app', kind: 'console', level, text });
    const fate = fateOf(running(invocation), text, now());
    if (fate === 'kept') log.add({ from: 'app', kind: 'console', level, text, invocation });
    if (fate === 'first lost') log.add({ from: 'platform', kind: 'console', level: 'warn', text: LOG_FULL, invocation });
  };
}

function unlessItFailed(error: unknown): undefined {
  if (!(error instanceof InvocationFailed)) throw error;
}
