import type { Importance } from '../../src/domain/feedback/voice';
import type { Tier } from '../../src/domain/feedback/tier';
import type { AnswerInput } from '../../src/contract';
import type { Settings } from '../../src/domain/settings/settings';
import type { PersonName } from '../support/local-jira';

/** What somebody asked the app, in the model's words: ids are those of SaidWorld. */
export type Asked = { by: PersonName } & (
  | { call: 'rate'; issue: string; answers: Record<string, AnswerInput> }
  | { call: 'set-must-do' | 'set-why' | 'set-objective'; issue: string; said: string | null }
  | { call: 'add-feedback'; id: string; issue: string | null; customer: string; importance: Importance; words: string; day: string; internal: boolean; like: string | null }
  | { call: 'edit-feedback'; feedback: string; customer: string; words: string; day: string; internal: boolean; need: string | null }
  | { call: 'link-feedback'; feedback: string; issue: string; importance: Importance | null }
  | { call: 'merge-feedback'; feedback: string; into: string }
  | { call: 'unmerge-feedback'; feedback: string }
  | { call: 'add-comment'; id: string; feedback: string; words: string; internal: boolean }
  | { call: 'edit-comment'; comment: string; words: string; version: number }
  | { call: 'delete-comment'; comment: string; version: number }
  | { call: 'save-settings'; version: number; settings: Settings }
  | { call: 'save-customer'; customer: string; version: number; tier: Tier }
  | { call: 'merge-customers'; customer: string; version: number; into: string }
);

/** What came of a call. */
export type Answered =
  /** It was done; `before` is what the reply says stood there, where it says so. */
  | { kind: 'done'; before?: unknown }
  /** It was refused by a rule, named `code` or `code:detail`; nothing is stored. */
  | { kind: 'refused'; rule: string }
  /** The platform failed it, and the app said that nothing is stored. */
  | { kind: 'failed'; problem: string }
  /** Nobody knows whether it was stored. */
  | { kind: 'unknown' };
