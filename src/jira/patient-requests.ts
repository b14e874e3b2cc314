import { JiraFailed } from '../domain/failure';
import { patiently, type Patience } from '../domain/patience';
import type { JiraRequest } from './requests';

/**
 * Sends again, for as long as the patience lasts, what only reads: where Jira is busy or did not answer. A write goes once, for
 * nobody knows whether it was done. Throws JiraFailed as the last answer was.
 */
export function patientRequests(send: JiraRequest, patience: Patience): JiraRequest {
  return (route, init) => (init?.reads ? patiently(patience, () => send(route, init), backIn) : send(route, init));
}

const PASSING = [429, 502, 503, 504];

/** A quota that is used up comes back with the hour: each request until then is one too many. */
function backIn(error: unknown): number | null {
  if (!(error instanceof JiraFailed) || error.quota || !PASSING.includes(error.status)) return null;
  return error.retryAfter ?? 0;
}
