import type { Feedback } from '../../src/domain/feedback/feedback';
import type { PersonName } from '../support/local-jira';

const EDITORS: readonly PersonName[] = ['pmo', 'admin', 'team'];

export const maySee = (by: PersonName) => by !== 'outsider';
export const mayEdit = (by: PersonName) => EDITORS.includes(by);
export const mayAdminister = (by: PersonName) => by === 'pmo' || by === 'admin';

/** The rule that keeps a person from doing what needs Edit issues, or null. */
export function withoutEdit(by: PersonName): string | null {
  if (!maySee(by)) return 'not-found';
  return mayEdit(by) ? null : 'not-allowed:EDIT_ISSUES';
}

/** The rule that keeps a person from a feedback, or from what needs Edit issues of it, or null. */
export function withoutFeedback(by: PersonName, feedback: Feedback | undefined, edit = false): string | null {
  if (!feedback || !maySee(by) || (feedback.internal && !mayEdit(by))) return 'not-found';
  return edit ? withoutEdit(by) : null;
}
