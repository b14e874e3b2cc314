import type { Fault } from './fault';

const SENTENCES: Readonly<Record<number, string>> = {
  429: 'Rate limit exceeded.',
  503: 'Jira is not available for the moment.',
  500: 'Internal server error.',
  403: 'You do not have the permission to do this.',
  404: 'Issue does not exist or you do not have permission to see it.',
};

/** How Jira refuses by a fault: a 429 names what there is too much of, and says how long to wait where the fault does. */
export function jiraRefusal({ status = 500, reason = 'jira-burst-based', retryAfter }: Fault): Response {
  const headers = {
    ...(status === 429 && { 'RateLimit-Reason': reason }),
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
  };
  return Response.json({ errorMessages: [SENTENCES[status] ?? ''], errors: {} }, { status, headers });
}
