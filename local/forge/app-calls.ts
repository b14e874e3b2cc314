import { setTimeout } from 'node:timers/promises';
import { answerInTrouble, endInTrouble, Killed, TooLate, troubleOf } from './fault/answer-in-trouble';
import type { Fault } from './fault/fault';
import type { Faults } from './fault/faults';
import { kvsRefusalByFault } from './fault/kvs-refusal-by-fault';
import type { RunningInvocation } from './invoke-function';
import type { JiraGateway } from './jira-gateway';
import type { KvsAnswer } from './kvs/kvs-service';
import { answerMs } from './limits/site-pace';
import type { PlatformLog } from './platform-log';
import type { QueueReply } from './queue/queue-service';
import type { FetchAnswer } from './worker/app-worker';
import type { FetchMessage } from './worker/worker-message';

type Reply = Exclude<FetchAnswer, string>;

export interface AppCallsOptions {
  jira: JiraGateway;
  /** Both are asked at the invocation's own time: an event that is brought forward runs at the time it was meant for. */
  kvs(path: string, text: string, at: number, lagMs?: number): KvsAnswer;
  queue(path: string, text: string, at: number, partly?: boolean): QueueReply | undefined;
  log: PlatformLog;
  faults: Faults;
  scopes: ReadonlySet<string>;
  /** Milliseconds that each call to the store takes longer. */
  latency: number;
  running(id: string): RunningInvocation;
}

/** Answers what the app asks through `__forge_fetch__`: Jira as the user or as the app, the store, the queue. */
export function openAppCalls(options: AppCallsOptions): (message: FetchMessage) => Promise<FetchAnswer> {
  return async (message) => {
    try {
      const { meta } = message;
      const invocation = options.running(message.invocation);
      invocation.waited = Math.max(invocation.waited, message.elapsed + answerMs(meta.remote));
      if (meta.type === 'kvs') return await callKvs(options, message);
      if (meta.remote === 'jira') return await callJira(options, message);
      if (meta.remote === 'stargate' && meta.provider === 'app') return await callQueue(options, message);
      return reply(404, { message: `The local platform has no ${meta.remote ?? meta.type ?? 'such'} service.` });
    } catch (error) {
      if (error instanceof TooLate) return 'too late';
      if (error instanceof Killed) return 'killed';
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      options.log.add({ from: 'platform', kind: 'console', level: 'error', text, invocation: message.invocation });
      return reply(500, { code: 'INTERNAL_SERVER_ERROR', message: 'The local platform failed; its log says how.' });
    }
  };
}

async function callKvs({ kvs, log, faults, scopes, latency, running }: AppCallsOptions, { path, body, invocation: id }: FetchMessage): Promise<Reply> {
  const invocation = running(id);
  if (!scopes.has('storage:app')) return reply(401, { code: 'UNAUTHORIZED', message: 'The scope storage:app is missing.' });
  const started = performance.now();
  if (latency > 0) await setTimeout(latency);
  const operation = path.replace('/api/v1/', '');
  const call = { name: operation, in: invocation.name, place: invocation.place('kvs') };
  const fault = faults.meet({ target: 'kvs', ...call });
  const lagMs = operation.endsWith('query') ? faults.meet({ target: 'query', ...call })?.lagMs : undefined;
  const answer = await answerInTrouble(fault, kvsRefusalByFault, () => kvs(path, body ?? '', invocation.now(), lagMs));
  const ms = Math.round(performance.now() - started);
  const { status, readBytes, writtenBytes, units } = answer;
  log.add({ from: 'app', kind: 'kvs', path: operation, status, ms, readBytes, writtenBytes, units, invocation: id, ...troubleIn(fault) });
  await endInTrouble(fault, invocation.deadline);
  return { status, statusText: '', headers: JSON_HEADERS, body: answer.text };
}

async function callQueue({ queue, log, faults, running }: AppCallsOptions, { path, body, invocation: id }: FetchMessage): Promise<Reply> {
  const invocation = running(id);
  const operation = path.split('/')[3] ?? path;
  const fault = faults.meet({ target: 'queue', name: operation, in: invocation.name, place: invocation.place('queue') });
  const partly = fault?.status === 202;
  const act = () => queue(path, body ?? '{}', invocation.now(), partly);
  const answer = partly ? act() : await answerInTrouble(fault, queueRefusal, act);
  if (!answer) return reply(404, { message: `The local platform has no ${path}.` });
  const { status, events = 0 } = answer;
  log.add({ from: 'app', kind: 'queue', path: operation, status, writtenBytes: Buffer.byteLength(body ?? ''), units: events, invocation: id, ...troubleIn(fault) });
  await endInTrouble(fault, invocation.deadline);
  return reply(answer.status, answer.body);
}

/** As the user: the one that the invocation runs for, never another. Nobody's calls need a sign-in that no local user has. */
async function callJira({ jira, running }: AppCallsOptions, message: FetchMessage): Promise<Reply> {
  const { meta } = message;
  const invocation = running(message.invocation);
  const account = invocation.accountId;
  const other = meta.accountId !== undefined && meta.accountId !== account;
  if (meta.provider !== 'app' && (meta.provider !== 'user' || account === null || other)) {
    return { ...reply(401, { code: 401, message: 'Unauthorized' }), headers: [...JSON_HEADERS, ['forge-proxy-error', 'NEEDS_AUTHENTICATION_ERR']] };
  }
  const caller = meta.provider === 'user' && account !== null ? ({ kind: 'user', accountId: account, byApp: true } as const) : ({ kind: 'app' } as const);
  const response = await jira({ request: requestOf(message), caller, from: 'app', invocation, elapsed: message.elapsed });
  const text = await response.text();
  return {
    status: response.status,
    statusText: response.statusText,
    headers: [...response.headers],
    body: [204, 205, 304].includes(response.status) ? null : text,
  };
}

function queueRefusal({ status = 500 }: Fault): QueueReply {
  return { status, body: { message: 'The queue fails because somebody asked for it.' } };
}

function troubleIn(fault: Fault | undefined): { trouble?: string } {
  const trouble = troubleOf(fault);
  return trouble === undefined ? {} : { trouble };
}

function requestOf({ path, method, headers, body }: FetchMessage): Request {
  return new Request(new URL(path, 'http://jira.local'), { method, headers, body });
}

const JSON_HEADERS: [string, string][] = [['content-type', 'application/json']];

function reply(status: number, body: unknown): Reply {
  return { status, statusText: '', headers: JSON_HEADERS, body: body === null ? null : JSON.stringify(body) };
}
