import { WRITE, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { noProperty } from '../http/no-property';
import { noIssue } from '../http/jira-error';
import { can } from '../permissions/can';

/** Deletes a property of an issue; without Edit issues it is as if there were no issue, as Jira's document says. */
export const deleteProperty: Endpoint = {
  method: 'DELETE',
  path: '/rest/api/3/issue/:issue/properties/:property',
  scopes: WRITE,
  handle(asked, site) {
    const { issue, project } = askedIssue(asked, site);
    if (!can(asked.caller, 'EDIT_ISSUES', { project, issue }, site)) throw noIssue();
    const key = asked.param('property');
    if (!site.properties.delete(issue.id, key)) throw noProperty(key);
    return { status: 204 };
  },
};
