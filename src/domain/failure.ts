/** It does not exist, or whoever asked may not see it: the two are one. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** They may see it and lack a permission of Jira's. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
  constructor(readonly needs: string) {
    super(`That needs ${needs}.`);
  }
}

/** What was said is wrong at `field` (a path) for `rule` (a word of the locale). */
export class Invalid extends Error {
  override name = 'Invalid';
  constructor(
    readonly field: string,
    readonly rule: string,
  ) {
    super(`${field}: ${rule}`);
  }
}

/** Somebody else changed it since it was read; nothing was stored. */
export class Overtaken extends Error {
  override name = 'Overtaken';
}

/** Somebody else changed it since the screen read it: trying again would change what nobody has seen. */
export class Stale extends Error {
  override name = 'Stale';
}

/** The store's words for too much at once. */
export const BUSY_CODES: readonly string[] = ['RATE_LIMIT_EXCEEDED', 'TOO_MANY_REQUESTS'];

/** The store could not answer. */
export class StoreFailed extends Error {
  override name = 'StoreFailed';
  constructor(readonly code: string) {
    super(`The store failed: ${code}.`);
  }
}

/** Jira answered a request with an error. */
export class JiraFailed extends Error {
  override name = 'JiraFailed';
  constructor(
    readonly status: number,
    /** Seconds that Jira asks to wait, when it does. */
    readonly retryAfter: number | null,
    detail: string,
    /** True where the requests of an hour are used up. */
    readonly quota = false,
  ) {
    super(`Jira answered ${status}: ${detail.slice(0, 200)}`);
  }

  /** True when the same request may go through later. */
  get temporary(): boolean {
    return this.status === 429 || this.status >= 500;
  }
}
