import type { Problem } from '../contract';
import { BUSY_CODES, Invalid, JiraFailed, NotAllowed, NotFound, Overtaken, Stale, StoreFailed } from '../domain/failure';

/** The one place where an error becomes a reply. What we do not know is `unknown`, and its text stays with us. */
export async function replyOf<T extends object>(
  work: () => Promise<T>,
  report: (error: unknown) => void,
): Promise<({ ok: true } & T) | { ok: false; problem: Problem }> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'unknown') report(error);
    return { ok: false, problem };
  }
}

const WAIT_SECONDS = 5;

/** What a reply, or a job, says of an error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof NotFound) return { code: 'not-found' };
  if (error instanceof NotAllowed) return { code: 'not-allowed', needs: error.needs };
  if (error instanceof Invalid) return { code: 'invalid', field: error.field, rule: error.rule };
  if (error instanceof Overtaken || error instanceof Stale) return { code: 'conflict' };
  if (error instanceof StoreFailed) return storeProblem(error.code);
  if (error instanceof JiraFailed) return jiraProblem(error);
  return platformProblem(error);
}

function jiraProblem({ status, retryAfter }: JiraFailed): Problem {
  if (status === 404) return { code: 'not-found' };
  if (status === 429 || status === 503) return { code: 'busy', retryAfterSeconds: retryAfter ?? WAIT_SECONDS };
  return { code: 'jira-failed', status };
}

/** A place in one of the store's lists that it never gave out; `after` is where calls take it. */
const NO_SUCH_PLACE = 'INVALID_CURSOR';

function storeProblem(code: string): Problem {
  if (code === NO_SUCH_PLACE) return { code: 'invalid', field: 'after', rule: 'shape' };
  return BUSY_CODES.includes(code) ? { code: 'busy', retryAfterSeconds: WAIT_SECONDS } : { code: 'store-failed' };
}

/** The platform's own errors, known by name: two versions of its packages are installed. */
function platformProblem(error: unknown): Problem {
  if (!(error instanceof Error)) return { code: 'unknown' };
  if (error.name === 'NEEDS_AUTHENTICATION_ERR') return { code: 'not-found' };
  if (!error.name.startsWith('ForgeKvs')) return { code: 'unknown' };
  return storeProblem(String((error as Error & { code?: unknown }).code));
}
