export const FAULT_TARGETS = ['jira', 'kvs', 'queue', 'invoke', 'event'] as const;
export const FAULT_CALLERS = ['user', 'app', 'browser'] as const;
export const FAULT_STATUSES = [429, 503, 500, 403, 404] as const;
export const RATE_LIMIT_REASONS = ['jira-quota-global-based', 'jira-quota-tenant-based', 'jira-burst-based', 'jira-per-issue-on-write'] as const;

/** Trouble that somebody asked for. What REST clients ask from outside never meets it. */
export interface Fault {
  target: (typeof FAULT_TARGETS)[number];
  /** Of calls to Jira: only those of the app as its user, of the app as itself, or of its pages. */
  as?: (typeof FAULT_CALLERS)[number];
  /** Only calls of this name, as the log has it: `PUT /rest/api/3/issue/{issue}`, `transaction`, `publish`, `resolver/rate`, `avi:jira:updated:issue`. */
  match?: string;
  /** Only calls that this function of the app makes, named as the log names it: `resolver/rate`, `figures`. */
  in?: string;
  /** So many calls that match go through first; none when left out. */
  skip?: number;
  /** So many calls meet it; all until it is cleared when left out. */
  times?: number;
  /** The call is refused with this and not done. Without it the call is done. */
  status?: (typeof FAULT_STATUSES)[number];
  /** What a 429 of Jira's says that there is too much of. */
  reason?: (typeof RATE_LIMIT_REASONS)[number];
  /** The seconds in `Retry-After`; no such header when left out. */
  retryAfter?: number;
  /** The answer comes so many milliseconds later; an event of Jira, by the site's clock. */
  delayMs?: number;
  /** An event of Jira comes so often: 0 for one that is lost. */
  copies?: number;
}
