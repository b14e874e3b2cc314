import type { LocalJira, Logged } from '../support/local-jira';
import type { TroubleMet } from './ask';
import type { Trouble } from './step';

const HOW = {
  busy: { status: 429, retryAfter: 0 },
  down: { status: 503 },
  lost: { status: 500, done: true },
  kill: { kill: true },
  'kill done': { kill: true, done: true },
  'too late': { delayMs: 60_000 },
} as const;

type LoggedCall = Logged & { invocation?: string; trouble?: string };

/** Makes trouble, for the functions that a step calls. Answers what tells which trouble those functions met. */
export async function makeTrouble(jira: LocalJira, trouble: Trouble, functions: readonly string[]): Promise<() => Promise<TroubleMet>> {
  if (trouble.kind === 'none') return () => Promise.resolve('none');
  const since = (await logOf(jira, 'limit=1')).at(-1)?.seq ?? 0;
  const refused = await jira.control('POST', 'fault', faultOf(trouble, functions[0]));
  if (refused.status !== 200) throw new Error(JSON.stringify(refused.body));
  return async () => {
    const entries = await logOf(jira, `after=${since}&limit=20000`);
    const ours = entries.filter(({ kind, path }) => kind === 'invoke' && functions.includes(path ?? ''));
    const invocations = new Set(ours.map(({ invocation }) => invocation));
    const met = entries.filter(({ invocation, trouble: what }) => what !== undefined && invocations.has(invocation));
    if (met.length === 0) return 'none';
    return met.some(({ kind, path, trouble: what }) => kind === 'kvs' && path === 'transaction' && what === 'answer lost') ? 'lost' : 'some';
  };
}

/** Ends all trouble. */
export async function endTrouble(jira: LocalJira): Promise<void> {
  await jira.control('DELETE', 'fault');
}

function faultOf(trouble: Exclude<Trouble, { kind: 'none' }>, by: string | undefined): object {
  const { kind } = trouble;
  if (kind === 'random') return { target: 'random', seed: trouble.seed, rate: trouble.rate, kinds: trouble.kinds };
  if (kind === 'at') return { target: 'call', in: by, index: trouble.at, times: 1, ...HOW[trouble.how] };
  return { target: 'invoke', match: by, times: 1, status: 500, ...(trouble.how === 'lost' ? { done: true } : {}) };
}

async function logOf(jira: LocalJira, query: string): Promise<LoggedCall[]> {
  return (await jira.control<{ entries: LoggedCall[] }>('GET', `log?${query}`)).body.entries;
}
