import { setTimeout } from 'node:timers/promises';
import type { JiraCaller } from '../jira/jira-caller';
import { answerInTrouble, endInTrouble, troubleOf } from './fault/answer-in-trouble';
import type { Fault } from './fault/fault';
import type { Faults, FaultyCall } from './fault/faults';
import { jiraRefusal } from './fault/jira-refusal';
import type { RunningInvocation } from './invoke-function';
import { isRead, jiraPoints } from './jira-points';
import { openBurstLimit } from './limits/burst-limit';
import { openIssueWriteLimit } from './limits/issue-write-limit';
import { tooManyCalls } from './limits/too-many-calls';
import { pathTemplate } from './path-template';
import type { Caller, PlatformLog } from './platform-log';

/** The part of the local Jira that the platform calls. */
export interface JiraDoor {
  /** `searchLagMs`: a search sees what was there so many milliseconds ago; now when left out. */
  fetch(request: Request, caller: JiraCaller, searchLagMs?: number): Promise<Response>;
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
  /** The site's time in milliseconds, for calls that are in no invocation. */
  now(): number;
}

/** A call on its way to the local Jira. */
export interface JiraCall {
  request: Request;
  caller: JiraCaller;
  from: Caller;
  /** Of the function that makes it. */
  invocation?: RunningInvocation;
  /** How long its invocation would run until here on a real site, by the answers that it has waited for, in milliseconds. */
  elapsed?: number;
}

/**
 * The one way to the local Jira: checks the app's scopes, waits the latency, makes the trouble that was asked for, logs
 * what the call cost. Throws TooLate when a fault delays the answer beyond the invocation's time.
 */
export type JiraGateway = (call: JiraCall) => Promise<Response>;

/** Calls from `outside` are a person's own: they need no scopes, and meet neither limits nor any trouble but a full disk. */
export function openJiraGateway(options: JiraGatewayOptions): JiraGateway {
  const refusalByLimit = openLimits(options);
  return async (call) => {
    const { request, caller, from, invocation } = call;
    const started = performance.now();
    const { method } = request;
    const { pathname } = new URL(request.url);
    const path = pathTemplate(pathname);
    if (options.latency > 0) await setTimeout(options.latency);
    const refusal = lacksScope(options, from, method, pathname) ? scopeRefusal() : refusalByLimit(call, pathname, `${method} ${path}`);
    const met = refusal ? {} : meetTrouble(options, call, `${method} ${path}`, !isRead(method, pathname));
    const act = () => options.jira.fetch(request, caller, met.searchLagMs);
    const response = refusal ?? (await answerInTrouble(met.fault, jiraRefusal, act));
    const text = await response.clone().text();
    const trouble = troubleOf(met.fault);
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
      ...(trouble && { trouble }),
    });
    await endInTrouble(met.fault, invocation?.deadline);
    return response;
  };
}

function lacksScope({ requiredScopes, scopes }: JiraGatewayOptions, from: Caller, method: string, pathname: string): boolean {
  return from !== 'outside' && requiredScopes(method, pathname).some((scope) => !scopes.has(scope));
}

/** What the app's own calls are too many of; undefined for one that may go on. */
function openLimits({ now }: JiraGatewayOptions): (call: JiraCall, pathname: string, name: string) => Response | undefined {
  const bursts = openBurstLimit();
  const writes = openIssueWriteLimit();
  return ({ request: { method }, from, invocation, elapsed = 0 }, pathname, name) => {
    if (from === 'outside') return undefined;
    if (invocation && !bursts.admits(invocation, name, elapsed)) return tooManyCalls('jira-burst-based');
    const issue = isRead(method, pathname) ? undefined : ISSUE.exec(pathname)?.[1];
    if (issue === undefined || writes.admits(issue, (invocation ?? { now }).now())) return undefined;
    return tooManyCalls('jira-per-issue-on-write');
  };
}

/** The issue that a path is about, by its id or key. */
const ISSUE = /^\/rest\/api\/\d\/issue\/(\d+|[A-Z][A-Z0-9_]+-\d+)(\/|$)/i;
const SEARCH = /\/search\/(jql|approximate-count)$/;

function meetTrouble({ faults }: JiraGatewayOptions, { from, caller, invocation }: JiraCall, name: string, writes: boolean): { fault?: Fault | undefined; searchLagMs?: number | undefined } {
  const full = writes ? faults.meet({ target: 'disk', name: 'jira' }) : undefined;
  if (full) return { fault: { target: 'disk', status: 500 } };
  const as = speakerOf(from, caller);
  if (!as) return {};
  const call = { name, as, in: invocation?.name, place: invocation?.place('jira') };
  const searchLagMs = SEARCH.test(name) ? faults.meet({ target: 'search', ...call })?.lagMs : undefined;
  return { fault: faults.meet({ target: 'jira', ...call }), searchLagMs };
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
