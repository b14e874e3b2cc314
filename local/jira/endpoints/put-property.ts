import { WRITE, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { badRequest, JiraError } from '../http/jira-error';
import { can } from '../permissions/can';

const LONGEST_VALUE = 32_768;
const LONGEST_KEY = 255;

/** Sets a property of an issue: 201 where it is new, 200 where it is replaced. Does not move `updated`. */
export const putProperty: Endpoint = {
  method: 'PUT',
  path: '/rest/api/3/issue/:issue/properties/:property',
  scopes: WRITE,
  async handle(asked, site) {
    const { issue, project } = askedIssue(asked, site);
    if (!can(asked.caller, 'EDIT_ISSUES', { project, issue }, site)) {
      throw new JiraError(403, ['You do not have permission to edit issues in this project.']);
    }
    const key = asked.param('property');
    if (key.length > LONGEST_KEY) throw badRequest(`The length of the property key must be less than or equal to ${LONGEST_KEY}.`);
    const text = await asked.text();
    if (text.trim() === '') throw badRequest('The property value cannot be empty.');
    if (text.length > LONGEST_VALUE) throw badRequest(`The property cannot be longer than ${LONGEST_VALUE} characters.`);
    const value = await asked.json();
    const status = site.properties.of(issue.id).has(key) ? 200 : 201;
    site.properties.set(issue.id, key, value);
    return { status, body: {} };
  },
};
