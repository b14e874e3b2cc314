export const FAULT_TARGETS = ['jira', 'kvs', 'queue', 'call', 'invoke', 'event', 'delivery', 'query', 'search', 'disk'] as const;
export const FAULT_CALLERS = ['user', 'app', 'browser'] as const;
export const FAULT_STATUSES = [429, 503, 500, 403, 404, 202] as const;
export const RATE_LIMIT_REASONS = ['jira-quota-global-based', 'jira-quota-tenant-based', 'jira-burst-based', 'jira-per-issue-on-write'] as const;

/** Trouble that somebody asked for. What REST clients ask from outside meets none but a full disk. */
export interface Fault {
  /**
   * A call of the app to `jira`, `kvs` or `queue`, or any of these: `call`. A function (`invoke`). An event of Jira (`event`)
   * or of a queue (`delivery`). What a `query` of the store or a `search` of Jira's sees. A write to the `disk`.
   */
  target: (typeof FAULT_TARGETS)[number];
  /** Of calls to Jira: only those of the app as its user, of the app as itself, or of its pages. */
  as?: (typeof FAULT_CALLERS)[number];
  /** Only calls of this name, as the log has it: `PUT /rest/api/3/issue/{issue}`, `transaction`, `publish`, `resolver/rate`, `avi:jira:updated:issue`. */
  match?: string;
  /** Only calls that this function of the app makes, named as the log names it: `resolver/rate`, `figures`. */
  in?: string;
  /** Only the call at this place in its invocation, 0 for the first: among those of the target, or among all for `call`. */
  index?: number;
  /** So many calls that match go through first; none when left out. */
  skip?: number;
  /** So many calls meet it; all until it is cleared when left out. */
  times?: number;
  /** Of the calls that match and are not skipped only each so manieth meets it, the first among them. */
  every?: number;
  /** The call is refused with this and not done; 202, of a push, takes only each second event. Without it the call is done. */
  status?: (typeof FAULT_STATUSES)[number];
  /** What a 429 of Jira's says that there is too much of. */
  reason?: (typeof RATE_LIMIT_REASONS)[number];
  /** The seconds in `Retry-After`; no such header when left out. */
  retryAfter?: number;
  /** The invocation ends here: its process is killed, and it hears no answer. */
  kill?: boolean;
  /** A call that is refused or killed is done all the same: only its answer is lost. */
  done?: boolean;
  /** The answer comes so many milliseconds later; an event, by the site's clock. */
  delayMs?: number;
  /** An event comes so often: 0 for one of Jira's that is lost. */
  copies?: number;
  /** A query or a search sees what was there so many milliseconds ago. */
  lagMs?: number;
}
