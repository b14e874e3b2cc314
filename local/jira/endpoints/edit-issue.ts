import { WRITE, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { JiraError } from '../http/jira-error';
import { objectOf } from '../http/read-body';
import { can } from '../permissions/can';
import { applyEdits } from './apply-edits';
import { readEdits } from './read-edits';
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
    const may = (permission: string) => can(asked.caller, permission, { project, issue }, site);
    const edited = applyEdits(issue, edits, may, site);
    if (Object.keys(edited.errors).length > 0) throw new JiraError(400, [], edited.errors);
    if (edited.items.length > 0) saveChange(edited.issue, edited.items, asked, site);
    return { status: 204 };
  },
};
