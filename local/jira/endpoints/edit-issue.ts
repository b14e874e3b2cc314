import { WRITE, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { badPayload, JiraError } from '../http/jira-error';
import { objectOf, type JsonObject } from '../http/read-body';
import { can } from '../permissions/can';
import type { ChangeItem, Issue } from '../site/issue';
import { EDITS } from './field-edits';
import { saveChange } from './save-change';

/**
 * Edits fields of an issue. All or nothing: each field that is unknown, read-only, out of the caller's rights or wrongly
 * given is named in `errors`. A transition in the body is passed over, as Jira does.
 */
export const editIssue: Endpoint = {
  method: 'PUT',
  path: '/rest/api/3/issue/:issue',
  scopes: WRITE,
  async handle(asked, site) {
    const { issue, project } = askedIssue(asked, site);
    const edits = readEdits(objectOf(await asked.json()));
    const mayEdit = can(asked.caller, 'EDIT_ISSUES', { project, issue });
    const errors: Record<string, string> = {};
    const items: ChangeItem[] = [];
    let edited: Issue = issue;
    for (const [field, value] of edits) {
      const outcome = mayEdit ? EDITS[field]?.(value, edited, site) : undefined;
      if (!outcome) errors[field] = `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;
      else if ('error' in outcome) errors[field] = outcome.error;
      else {
        edited = { ...edited, ...outcome.part };
        items.push({ field, fieldId: field, fieldtype: 'jira', ...outcome.change });
      }
    }
    if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
    if (items.length > 0) saveChange(edited, items, asked, site);
    return { status: 204 };
  },
};

/** `fields` gives values, `update` gives lists of operations, of which `set` is taken. */
function readEdits(body: JsonObject): [field: string, value: unknown][] {
  const set = Object.entries(objectOf(body['update'] ?? {})).map(([field, operations]): [string, unknown] => {
    if (!Array.isArray(operations) || operations.length !== 1) throw badPayload();
    const operation = objectOf(operations[0], ['set']);
    return [field, operation['set']];
  });
  return [...Object.entries(objectOf(body['fields'] ?? {})), ...set];
}
