import { chosenFields } from '../beans/chosen-fields';
import { issueBean } from '../beans/issue-bean';
import { ok, READ, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { listOf } from '../http/page';

/** One issue. `expand` is taken and not followed. */
export const getIssue: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/issue/:issue',
  scopes: READ,
  handle(asked, site) {
    const { issue } = askedIssue(asked, site);
    const names = asked.query.has('fields') ? listOf(asked.query, 'fields') : ['*all'];
    const fields = chosenFields(names, asked.query.get('fieldsByKeys') === 'true', site);
    const reader = { site, caller: asked.caller, origin: asked.origin };
    return ok(issueBean(issue, fields, listOf(asked.query, 'properties'), reader));
  },
};
