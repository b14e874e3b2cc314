import type { RATE_LIMIT_REASONS } from '../fault/fault';
import { jiraRefusal } from '../fault/jira-refusal';

const RETRY_AFTER_SECONDS: Readonly<Record<Limit, number>> = { 'jira-burst-based': 1, 'jira-per-issue-on-write': 2 };

type Limit = Extract<(typeof RATE_LIMIT_REASONS)[number], 'jira-burst-based' | 'jira-per-issue-on-write'>;

/** Jira's 429 for a limit that the calls have really met: with the reason and how long to wait. */
export function tooManyCalls(reason: Limit): Response {
  return jiraRefusal({ target: 'jira', status: 429, reason, retryAfter: RETRY_AFTER_SECONDS[reason] });
}
