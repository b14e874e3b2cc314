import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InvocationFailed } from '../invocation-failed';
import type { ConsoleMessage, FetchedMessage, FetchMessage, FromWorker, InvokeMessage, ToWorker } from './worker-message';

const PING_MS = 2000;

/** One process with the built app in it. */
export interface AppWorker {
  /** Runs a function; rejects with InvocationFailed when it throws, takes too long, or its process dies. */
  run(message: InvokeMessage): Promise<unknown>;
  /** False once the process has died or is to take no more invocations. */
  usable(): boolean;
  /** Resolves when the process is gone. */
  kill(): Promise<void>;
}

/** What came of a call of the app. An answer that would come `too late` ends the invocation as its time-out does; it may be `killed`. */
export type FetchAnswer = Omit<FetchedMessage, 'kind' | 'id'> | 'too late' | 'killed';

export interface WorkerOptions {
  /** The absolute path of the built app. */
  bundle: string;
  memoryMB: number;
  /** Answers a call of the app; it is not asked for an invocation that is over. */
  fetch(message: FetchMessage): Promise<FetchAnswer>;
  console(message: ConsoleMessage): void;
}

const OUT_OF_MEMORY = /heap out of memory|Allocation failed/;

const stopped = () => new InvocationFailed('FUNCTION_PLATFORM_UNKNOWN_ERROR', 'The process of the app stopped.');

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** Starts a worker. It takes invocations at once; they wait until the app is loaded. */
export function startAppWorker(options: WorkerOptions): AppWorker {
  const child = forkWorker(options);
  const pending = new Map<string, Pending>();
  let usable = true;
  let stderr = '';
  child.stderr?.on('data', (data: Buffer) => (stderr = (stderr + data.toString()).slice(-20_000)));

  const settle = (id: string, how: (one: Pending) => void) => {
    const one = pending.get(id);
    if (!one) return;
    clearTimeout(one.timer);
    pending.delete(id);
    how(one);
    if (!usable && pending.size === 0) child.kill('SIGKILL');
  };
  const failAll = (error: InvocationFailed) => [...pending.keys()].forEach((id) => settle(id, (one) => one.reject(error)));

  const end = (id: string, why: InvocationFailed) => {
    usable = false;
    settle(id, (one) => one.reject(why));
    killUnlessAnswering(child);
  };
  const timeOut = (id: string) => end(id, new InvocationFailed('FUNCTION_TIME_OUT', 'The function took too long and was stopped.'));
  const answer = async (message: FetchMessage) => {
    const reply = await options.fetch(message);
    if (reply === 'too late') timeOut(message.invocation);
    else if (reply === 'killed') end(message.invocation, stopped());
    else post(child, { kind: 'fetched', id: message.id, ...reply });
  };
  child.on('message', (message: FromWorker) => {
    if (message.kind === 'returned') settle(message.id, (one) => one.resolve(message.result));
    else if (message.kind === 'threw') settle(message.id, (one) => one.reject(thrown(message)));
    else if (message.kind === 'console') options.console(message);
    else if (message.kind === 'fetch' && pending.has(message.invocation)) void answer(message);
  });
  child.on('exit', () => (usable = false));
  child.on('close', () => {
    if (stderr !== '') options.console({ kind: 'console', invocation: null, level: 'error', text: stderr });
    failAll(OUT_OF_MEMORY.test(stderr) ? new InvocationFailed('FUNCTION_OUT_OF_MEMORY', `The functions took more than ${options.memoryMB} MB.`) : stopped());
  });

  return {
    usable: () => usable,
    kill: () => killed(child),
    run: (message) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => timeOut(message.id), message.deadline - Date.now());
        pending.set(message.id, { resolve, reject, timer });
        post(child, message);
      }),
  };
}

function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  child.kill('SIGKILL');
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

function forkWorker({ bundle, memoryMB }: WorkerOptions): ChildProcess {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  return fork(join(__dirname, 'worker-main.ts'), [bundle], {
    execArgv: ['--import', tsx, `--max-old-space-size=${memoryMB}`],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
}

function post(child: ChildProcess, message: ToWorker): void {
  if (child.connected) child.send(message, () => undefined);
}

/** A process whose event loop is blocked serves nobody: it is stopped, and what else runs in it fails. */
function killUnlessAnswering(child: ChildProcess): void {
  const timer = setTimeout(() => child.kill('SIGKILL'), PING_MS);
  timer.unref();
  child.on('message', (message: FromWorker) => {
    if (message.kind === 'pong') clearTimeout(timer);
  });
  post(child, { kind: 'ping' });
}

function thrown({ name, message, stack }: { name: string; message: string; stack: string }): InvocationFailed {
  return new InvocationFailed('FUNCTION_THREW', `${name}: ${message}`, stack);
}
