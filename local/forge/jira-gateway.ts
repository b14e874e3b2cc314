import { setTimeout } from 'node:timers/promises';
import type { JiraCaller } from '../jira/jira-caller';
import { answerLate } from './fault/answer-late';
import type { Faults, FaultyCall } from './fault/faults';
import { jiraRefusal } from './fault/jira-refusal';
import type { RunningInvocation } from './invoke-function';
import { jiraPoints } from './jira-points';
import { pathTemplate } from './path-template';
import type { Caller, PlatformLog } from './platform-log';

/** The part of the local Jira that the platform calls. */
export interface JiraDoor {
  fetch(request: Request, caller: JiraCaller): Promise<Response>;
}

export interface JiraGatewayOptions {
  jira: JiraDoor;
  /** The scopes that the manifest asks for. */
  scopes: ReadonlySet<string>;
  /** The scopes that a call needs, all of them. */
  requiredScopes(method: string, path: string): readonly string[];
  log: PlatformLog;
  faults: Faults;
  /** Milliseconds that each call takes longer. */
  latency: number;
}

/** A call on its way to the local Jira. */
export interface JiraCall {
  request: Request;
  caller: JiraCaller;
  from: Caller;
  /** Of the function that makes it. */
  invocation?: RunningInvocation;
}

/**
 * The one way to the local Jira: checks the app's scopes, waits the latency, makes the trouble that was asked for, logs
 * what the call cost. Throws TooLate when a fault delays the answer beyond the invocation's time.
 */
export type JiraGateway = (call: JiraCall) => Promise<Response>;

/** Calls from `outside` are a person's own and need no scopes. */
export function openJiraGateway(options: JiraGatewayOptions): JiraGateway {
  return async ({ request, caller, from, invocation }) => {
    const started = performance.now();
    const { method } = request;
    const { pathname } = new URL(request.url);
    const path = pathTemplate(pathname);
    if (options.latency > 0) await setTimeout(options.latency);
    const lacks = from !== 'outside' && options.requiredScopes(method, pathname).some((scope) => !options.scopes.has(scope));
    const as = speakerOf(from, caller);
    const fault = lacks || !as ? undefined : options.faults.meet({ target: 'jira', name: `${method} ${path}`, as, in: invocation?.name });
    const response = lacks ? scopeRefusal() : fault?.status ? jiraRefusal(fault) : await options.jira.fetch(request, caller);
    const text = await response.clone().text();
    options.log.add({
      from,
      kind: 'jira',
      path,
      method,
      status: response.status,
      ms: Math.round(performance.now() - started),
      points: jiraPoints(method, pathname, parseOrNull(text)),
      readBytes: Buffer.byteLength(text),
      as: caller.kind === 'app' ? 'app' : caller.accountId,
      ...(invocation && { invocation: invocation.id }),
    });
    await answerLate(fault, invocation?.deadline);
    return response;
  };
}

/** Whose call a fault takes it for; undefined for calls that are not the app's. */
function speakerOf(from: Caller, caller: JiraCaller): FaultyCall['as'] {
  if (from === 'browser') return 'browser';
  if (from !== 'app') return undefined;
  return caller.kind;
}

function scopeRefusal(): Response {
  return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
