import type { ChangeItem, Issue } from '../site/issue';
import type { Site } from '../site/site';
import { editOf } from './field-edits';

/** An issue with its edits, what changed, and which fields would not take theirs. */
export interface Edited {
  issue: Issue;
  items: ChangeItem[];
  errors: Record<string, string>;
}

/** Applies edits in their order; fields that are unknown, read-only, wrongly given or out of rights (`may`) are named in `errors`. */
export function applyEdits(issue: Issue, edits: readonly [field: string, value: unknown][], may: (permission: string) => boolean, site: Site): Edited {
  const edited: Edited = { issue, items: [], errors: {} };
  for (const [field, value] of edits) {
    const outcome = editOf(field, may, site)?.(value, edited.issue, site);
    if (!outcome) edited.errors[field] = `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;
    else if ('error' in outcome) edited.errors[field] = outcome.error;
    else {
      edited.issue = { ...edited.issue, ...outcome.part };
      edited.items.push({ field, fieldId: field, fieldtype: field.startsWith('customfield_') ? 'custom' : 'jira', ...outcome.change });
    }
  }
  return edited;
}
