import { setTimeout } from 'node:timers/promises';
import type { JiraGateway } from './jira-gateway';
import type { KvsAnswer } from './kvs/kvs-service';
import type { PlatformLog } from './platform-log';
import type { QueueReply } from './queue/queue-service';
import type { FetchMessage, FetchedMessage } from './worker/worker-message';

type Reply = Omit<FetchedMessage, 'kind' | 'id'>;

export interface AppCallsOptions {
  jira: JiraGateway;
  kvs(path: string, text: string): KvsAnswer;
  queue(path: string, text: string): QueueReply | undefined;
  log: PlatformLog;
  scopes: ReadonlySet<string>;
  /** Milliseconds that each call to the store takes longer. */
  latency: number;
  /** Whom an invocation runs for; null for the platform's own. */
  accountOf(invocation: string): string | null;
}

/** Answers what the app asks through `__forge_fetch__`: Jira as the user or as the app, the store, the queue. */
export function openAppCalls(options: AppCallsOptions): (message: FetchMessage) => Promise<Reply> {
  return async (message) => {
    try {
      const { meta } = message;
      if (meta.type === 'kvs') return await callKvs(options, message);
      if (meta.remote === 'jira') return await callJira(options, message);
      if (meta.remote === 'stargate' && meta.provider === 'app') return callQueue(options, message);
      return reply(404, { message: `The local platform has no ${meta.remote ?? meta.type ?? 'such'} service.` });
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      options.log.add({ from: 'platform', kind: 'console', level: 'error', text, invocation: message.invocation });
      return reply(500, { code: 'INTERNAL_SERVER_ERROR', message: 'The local platform failed; its log says how.' });
    }
  };
}

async function callKvs({ kvs, log, scopes, latency }: AppCallsOptions, { path, body, invocation }: FetchMessage): Promise<Reply> {
  if (!scopes.has('storage:app')) return reply(401, { code: 'UNAUTHORIZED', message: 'The scope storage:app is missing.' });
  const started = performance.now();
  if (latency > 0) await setTimeout(latency);
  const answer = kvs(path, body ?? '');
  const ms = Math.round(performance.now() - started);
  const { status, readBytes, writtenBytes } = answer;
  log.add({ from: 'app', kind: 'kvs', path: path.replace('/api/v1/', ''), status, ms, readBytes, writtenBytes, invocation });
  return { status, statusText: '', headers: JSON_HEADERS, body: answer.text };
}

function callQueue({ queue, log }: AppCallsOptions, { path, body, invocation }: FetchMessage): Reply {
  const answer = queue(path, body ?? '{}');
  if (!answer) return reply(404, { message: `The local platform has no ${path}.` });
  const operation = path.split('/')[3] ?? path;
  log.add({ from: 'app', kind: 'queue', path: operation, status: answer.status, writtenBytes: Buffer.byteLength(body ?? ''), invocation });
  return reply(answer.status, answer.body);
}

/** As the user: the one that the invocation runs for, never another. Nobody's calls need a sign-in that no local user has. */
async function callJira({ jira, accountOf }: AppCallsOptions, message: FetchMessage): Promise<Reply> {
  const { meta, invocation } = message;
  const account = accountOf(invocation);
  const other = meta.accountId !== undefined && meta.accountId !== account;
  if (meta.provider !== 'app' && (meta.provider !== 'user' || account === null || other)) {
    return { ...reply(401, { code: 401, message: 'Unauthorized' }), headers: [...JSON_HEADERS, ['forge-proxy-error', 'NEEDS_AUTHENTICATION_ERR']] };
  }
  const caller = meta.provider === 'user' && account !== null ? ({ kind: 'user', accountId: account } as const) : ({ kind: 'app' } as const);
  const response = await jira({ request: requestOf(message), caller, from: 'app', invocation });
  const text = await response.text();
  return {
    status: response.status,
    statusText: response.statusText,
    headers: [...response.headers],
    body: [204, 205, 304].includes(response.status) ? null : text,
  };
}

function requestOf({ path, method, headers, body }: FetchMessage): Request {
  return new Request(new URL(path, 'http://jira.local'), { method, headers, body });
}

const JSON_HEADERS: [string, string][] = [['content-type', 'application/json']];

function reply(status: number, body: unknown): Reply {
  return { status, statusText: '', headers: JSON_HEADERS, body: body === null ? null : JSON.stringify(body) };
}
