import type { Answer } from '../domain/prioritise/answer';
import type { FiguresState } from '../domain/prioritise/figures-state';
import type { Projection } from '../domain/prioritise/projection';
import type { MustDo } from '../domain/prioritise/standing';

/** What a reply says when a call could not be done. The screens hold the sentences (`problem.*` in the locale). */
export type Problem =
  /** It does not exist, or the reader may not see it: the two are one. */
  | { code: 'not-found' }
  /** They may see it, and lack a permission of Jira's (`EDIT_ISSUES`, `ADD_COMMENTS` …) or a project role (`CRITERION_ROLE`). */
  | { code: 'not-allowed'; needs: string }
  /** The payload is wrong at `field` (a path) for `rule` (a word of the locale: `problem.invalid.<rule>`). */
  | { code: 'invalid'; field: string; rule: string }
  /** Jira or the store asks to wait. */
  | { code: 'busy'; retryAfterSeconds: number }
  /** Others wrote at the same moment, again and again; nothing was stored. */
  | { code: 'conflict' }
  /** Jira refused or failed with this status; nothing was stored. */
  | { code: 'jira-failed'; status: number }
  /** The store refused or failed: nothing was stored, or its answer was lost on the way. */
  | { code: 'store-failed' }
  | { code: 'unknown' };

export type Reply<T> = ({ ok: true } & T) | { ok: false; problem: Problem };

/** An item as the screens show it. `value` is computed from `figures` by the domain's `valueOf`. */
export interface Item {
  id: string;
  key: string;
  projectId: string;
  summary: string;
  status: { name: string; category: 'new' | 'indeterminate' | 'done' };
  type: { id: string; name: string };
  figures: Projection;
  /** The reader's own answers by criterion (and `effort`). */
  mine: Record<string, Answer>;
  mustDo: MustDo | null;
  /** Whether the figures on the Jira issue say what the ratings say. */
  state: FiguresState;
  /** The one line that says why a customer wants it. */
  why: string | null;
  /** The standing's version: a screen drops what is older than what it has. */
  version: number;
}

/** What the reader may do here, by Jira's own permissions. A hint for the screen: each call checks again. */
export interface Abilities {
  /** Edit issues: ratings, effort, must do, rebuild. */
  rate: boolean;
  /** Add comments: feedback and comments. */
  comment: boolean;
  /** Schedule issues: the order of the backlog. */
  schedule: boolean;
  /** Administer projects: settings, bringing in tickets. */
  administer: boolean;
  /** The criteria that only roles may rate which the reader does not hold. */
  closed: readonly string[];
}

export interface Person {
  accountId: string;
  name: string;
}
