import { setTimeout } from 'node:timers/promises';
import type { JiraCaller } from '../jira/jira-caller';
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
  /** Milliseconds that each call takes longer. */
  latency: number;
}

/** A call on its way to the local Jira. */
export interface JiraCall {
  request: Request;
  caller: JiraCaller;
  from: Caller;
  invocation?: string;
}

/** The one way to the local Jira: checks the app's scopes, waits the latency, logs what the call cost. */
export type JiraGateway = (call: JiraCall) => Promise<Response>;

/** Calls from `outside` are a person's own and need no scopes. */
export function openJiraGateway(options: JiraGatewayOptions): JiraGateway {
  return async ({ request, caller, from, invocation }) => {
    const started = performance.now();
    const { method } = request;
    const { pathname } = new URL(request.url);
    if (options.latency > 0) await setTimeout(options.latency);
    const lacks = from !== 'outside' && options.requiredScopes(method, pathname).some((scope) => !options.scopes.has(scope));
    const response = lacks ? scopeRefusal() : await options.jira.fetch(request, caller);
    const text = await response.clone().text();
    options.log.add({
      from,
      kind: 'jira',
      path: pathTemplate(pathname),
      method,
      status: response.status,
      ms: Math.round(performance.now() - started),
      points: jiraPoints(method, pathname, parseOrNull(text)),
      readBytes: Buffer.byteLength(text),
      as: caller.kind === 'app' ? 'app' : caller.accountId,
      ...(invocation !== undefined && { invocation }),
    });
    return response;
  };
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
