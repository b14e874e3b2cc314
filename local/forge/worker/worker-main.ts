import { AsyncLocalStorage } from 'node:async_hooks';
import { formatWithOptions } from 'node:util';
import { makeForgeFetch } from './forge-fetch';
import { forgeRuntime } from './forge-runtime';
import { shiftDate } from './shifted-date';
import type { FromWorker, InvokeMessage, ToWorker } from './worker-message';

/** The process that runs the built app: one module cache for all invocations, as on the platform. */
const running = new AsyncLocalStorage<InvokeMessage>();
const send = (message: FromWorker) => void process.send?.(message);
const forgeFetch = makeForgeFetch(() => running.getStore(), send);

globalThis.Date = shiftDate(Date, () => running.getStore()?.clockOffset ?? 0);
Object.defineProperty(globalThis, '__forge_runtime__', {
  get: () => {
    const invocation = running.getStore();
    return invocation && forgeRuntime(invocation);
  },
});
Object.defineProperty(globalThis, '__forge_fetch__', { value: forgeFetch.fetch });
globalThis.fetch = (input) =>
  Promise.reject(new Error(`REQUEST_EGRESS_ALLOWLIST_ERR: the manifest allows no request to ${String(input)}.`));

for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
  console[level] = (...parts: unknown[]) => {
    const text = formatWithOptions({ depth: 6 }, ...parts);
    send({ kind: 'console', invocation: running.getStore()?.id ?? null, level, text });
  };
}
process.on('unhandledRejection', (reason) => console.error('A promise was rejected and nobody waited for it:', reason));

const bundle = process.argv[2];
if (bundle === undefined) throw new Error('The worker needs the path of the built app.');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the app is CommonJS, named at run time
const app = require(bundle) as Record<string, (body: unknown, context: unknown) => unknown>;

async function run(message: InvokeMessage): Promise<void> {
  try {
    const name = message.handler.slice(message.handler.indexOf('.') + 1);
    const handler = app[name];
    if (typeof handler !== 'function') throw new Error(`The built app exports no ${name}.`);
    send({ kind: 'returned', id: message.id, result: await handler(message.body, message.context) });
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    send({ kind: 'threw', id: message.id, name: error.name, message: error.message, stack: error.stack ?? '' });
  }
}

process.on('message', (message: ToWorker) => {
  if (message.kind === 'invoke') running.run(message, () => void run(message));
  else if (message.kind === 'fetched') forgeFetch.settle(message);
  else send({ kind: 'pong' });
});
process.on('disconnect', () => process.exit(0));
send({ kind: 'ready' });
