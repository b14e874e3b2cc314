import { answerInTrouble, endInTrouble, troubleOf } from './fault/answer-in-trouble';
import { countCalls, type CalledPart, type CallPlace } from './fault/call-place';
import type { Fault } from './fault/fault';
import type { Faults } from './fault/faults';
import type { FunctionCall } from './function-call';
import { InvocationFailed } from './invocation-failed';
import { isUi, messageOf } from './invoke-message';
import type { Manifest } from './manifest';
import type { LogEntry, PlatformLog } from './platform-log';
import type { SiteIdentity } from './site-identity';
import type { AppWorker } from './worker/app-worker';
import type { InvokeMessage } from './worker/worker-message';

const MAX_RESULT_BYTES = 5 * 1024 * 1024;

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
      const message = messageOf(call, options);
      const started = performance.now();
      const invocation = runningOf(message, call);
      const { id, name } = invocation;
      invocations.set(id, invocation);
      const fault = options.faults.meet({ target: 'invoke', name });
      const note = (end: Pick<LogEntry, 'status' | 'readBytes' | 'text'>) =>
        log.add({
          from: call.accountId === null ? 'platform' : 'browser',
          kind: 'invoke',
          path: name,
          invocation: id,
          as: call.accountId ?? 'app',
          ms: Math.round(performance.now() - started),
          waited: invocation.waited,
          ...(fault && { trouble: troubleOf(fault) ?? '' }),
          ...end,
        });
      try {
        const result = await runInTrouble(options, message, fault);
        const readBytes = Buffer.byteLength(JSON.stringify(result) ?? '');
        if (readBytes > MAX_RESULT_BYTES && isUi(manifest, call)) {
          throw new InvocationFailed('RESPONSE_TOO_LARGE', `The answer of ${readBytes} bytes is larger than 5 MB.`);
        }
        note({ status: 200, readBytes });
        return result;
      } catch (error) {
        note({ status: 500, text: textOf(error) });
        throw error;
      } finally {
        invocation.over = true;
        invocations.delete(id);
      }
    },
  };
}

function runningOf({ id, deadline, clockOffset }: InvokeMessage, { name, functionKey, accountId }: FunctionCall): RunningInvocation {
  return {
    id,
    name: name ?? functionKey,
    accountId,
    deadline,
    now: () => Date.now() + clockOffset,
    place: countCalls(id),
    over: false,
    waited: 0,
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

function textOf(error: unknown): string {
  if (error instanceof InvocationFailed) return `${error.code}: ${error.appStack || error.message}`;
  return String(error);
}
