import { randomUUID } from 'node:crypto';
import { answerInTrouble, endInTrouble, troubleOf } from './fault/answer-in-trouble';
import { countCalls, type CalledPart, type CallPlace } from './fault/call-place';
import type { Fault } from './fault/fault';
import type { Faults } from './fault/faults';
import { InvocationFailed } from './invocation-failed';
import type { Manifest } from './manifest';
import type { PlatformLog } from './platform-log';
import { installationOf, type SiteIdentity } from './site-identity';
import type { AppWorker } from './worker/app-worker';
import type { InvokeMessage } from './worker/worker-message';

const UI_SECONDS = 25;
const BACKGROUND_SECONDS = 55;
const MAX_BACKGROUND_SECONDS = 900;
const MAX_RESULT_BYTES = 5 * 1024 * 1024;

/** A function to run. */
export interface FunctionCall {
  /** A function of the manifest. */
  functionKey: string;
  /** What the log calls it, when that says more than the function's key. */
  name?: string;
  body: unknown;
  /** Null when the platform calls. */
  accountId: string | null;
  module: { type: string; key: string };
  /** The time it sees, in milliseconds of the local site's clock; the present when left out. */
  at?: number;
}

export interface FunctionInvokerOptions {
  manifest: Manifest;
  site: SiteIdentity;
  log: PlatformLog;
  faults: Faults;
  now(): number;
  /** The worker to use now. */
  worker(): AppWorker;
}

/** An invocation that has not ended. */
export interface RunningInvocation {
  id: string;
  /** What the log calls its function. */
  name: string;
  /** Whom it runs for; null when the platform called. */
  accountId: string | null;
  /** When its time is up, in milliseconds of the machine's clock. */
  deadline: number;
  /** The time as its own clock has it, in milliseconds. */
  now(): number;
  /** The place of its next call; each asking counts one. */
  place(part: CalledPart): CallPlace;
  over: boolean;
  /** How long it would have waited on a real site for the answers so far, in milliseconds. */
  waited: number;
}

/** Runs functions of the app, with the platform's time-outs and sizes. */
export interface FunctionInvoker {
  /** The function's answer as JSON would carry it. Rejects with InvocationFailed. */
  invoke(call: FunctionCall): Promise<unknown>;
  /** What is known of an invocation; one that is over has no name and runs for nobody, without end. */
  running(invocation: string): RunningInvocation;
}

/** An invoker over the worker that `options.worker` names at each call. */
export function openFunctionInvoker(options: FunctionInvokerOptions): FunctionInvoker {
  const invocations = new Map<string, RunningInvocation>();
  const { log, manifest } = options;
  return {
    running: (id) => invocations.get(id) ?? { id, name: '', accountId: null, deadline: Number.POSITIVE_INFINITY, now: options.now, place: countCalls(id), over: true, waited: 0 },
    async invoke(call) {
      const message = messageOf(options, call);
      const started = performance.now();
      const entry = {
        from: call.accountId === null ? ('platform' as const) : ('browser' as const),
        kind: 'invoke' as const,
        path: call.name ?? call.functionKey,
        invocation: message.id,
        as: call.accountId ?? 'app',
      };
      const took = () => Math.round(performance.now() - started);
      const clock = () => Date.now() + message.clockOffset;
      const { id, deadline } = message;
      const invocation: RunningInvocation = { id, name: entry.path, accountId: call.accountId, deadline, now: clock, place: countCalls(id), over: false, waited: 0 };
      invocations.set(id, invocation);
      const fault = options.faults.meet({ target: 'invoke', name: entry.path });
      const noted = () => ({ ms: took(), waited: invocation.waited });
      const trouble = fault && { trouble: troubleOf(fault) ?? '' };
      try {
        const result = await runInTrouble(options, message, fault);
        const bytes = Buffer.byteLength(JSON.stringify(result) ?? '');
        if (bytes > MAX_RESULT_BYTES && isUi(manifest, call)) {
          throw new InvocationFailed('RESPONSE_TOO_LARGE', `The answer of ${bytes} bytes is larger than 5 MB.`);
        }
        log.add({ ...entry, ...trouble, status: 200, ...noted(), readBytes: bytes });
        return result;
      } catch (error) {
        log.add({ ...entry, ...trouble, status: 500, ...noted(), text: textOf(error) });
        throw error;
      } finally {
        invocation.over = true;
        invocations.delete(id);
      }
    },
  };
}

/** Runs the function unless a fault says that the platform fails; one that delays the answer beyond the time is a time-out. */
async function runInTrouble({ worker }: FunctionInvokerOptions, message: InvokeMessage, fault: Fault | undefined): Promise<unknown> {
  const fail = (): never => {
    throw new InvocationFailed('FUNCTION_PLATFORM_UNKNOWN_ERROR', 'The platform fails because somebody asked for it.');
  };
  const result = await answerInTrouble(fault, fail, () => worker().run(message));
  await endInTrouble(fault, message.deadline).catch(() => {
    throw new InvocationFailed('FUNCTION_TIME_OUT', 'The function took too long and was stopped.');
  });
  return result;
}

function messageOf({ manifest, site: identity, now }: FunctionInvokerOptions, call: FunctionCall): InvokeMessage {
  const fn = manifest.functions.get(call.functionKey);
  if (!fn) throw new InvocationFailed('UNKNOWN_MODULE', `The manifest has no function ${call.functionKey}.`);
  const id = randomUUID();
  const site = installationOf(manifest, identity);
  const seconds = isUi(manifest, call)
    ? Math.min(fn.timeoutSeconds ?? UI_SECONDS, UI_SECONDS)
    : Math.min(fn.timeoutSeconds ?? BACKGROUND_SECONDS, MAX_BACKGROUND_SECONDS);
  return {
    kind: 'invoke',
    id,
    handler: fn.handler,
    body: call.body,
    context: {
      installContext: site.contextAri,
      installation: site.installation,
      ...(call.accountId !== null && { principal: { accountId: call.accountId } }),
    },
    runtime: {
      appContext: {
        ...site.appContext,
        invocationId: id,
        functionKey: call.functionKey,
        moduleType: call.module.type,
        moduleKey: call.module.key,
      },
      contextAri: site.contextAri,
      proxy: { token: '', url: '', host: '' },
      tracing: { traceId: id.replaceAll('-', ''), spanId: id.slice(0, 8) },
      externalAuth: [],
      ...(call.accountId !== null && { aaid: call.accountId }),
    },
    deadline: Date.now() + seconds * 1000,
    clockOffset: Math.round((call.at ?? now()) - Date.now()),
  };
}

function isUi(manifest: Manifest, call: FunctionCall): boolean {
  return manifest.ui.some((module) => module.key === call.module.key);
}

function textOf(error: unknown): string {
  if (error instanceof InvocationFailed) return `${error.code}: ${error.appStack || error.message}`;
  return String(error);
}
