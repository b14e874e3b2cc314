import { chosenFields } from '../beans/chosen-fields';
import { issueBean } from '../beans/issue-bean';
import { ok, READ, type Endpoint } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { badRequest } from '../http/jira-error';
import { objectOf, textsOf } from '../http/read-body';
import type { Issue } from '../site/issue';

const PARTS = ['expand', 'fields', 'fieldsByKeys', 'issueIdsOrKeys', 'properties'];
const MOST_PROPERTIES = 5;

/** Issues by id or key, as many at once as the site allows, in ascending order of id; those that are missing or invisible are named apart. */
export const bulkFetchIssues: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/issue/bulkfetch',
  scopes: READ,
  async handle(asked, site) {
    const body = objectOf(await asked.json(), PARTS);
    const wanted = textsOf(body['issueIdsOrKeys']);
    const properties = textsOf(body['properties']);
    if (wanted.length === 0) throw badRequest('No issue ids or keys were given.');
    if (wanted.length > site.bulkfetch) throw badRequest(`No more than ${site.bulkfetch} issues can be fetched at once.`);
    if (properties.length > MOST_PROPERTIES) throw badRequest(`No more than ${MOST_PROPERTIES} properties can be requested.`);
    const found = new Map<string, Issue>();
    const issueErrors: unknown[] = [];
    for (const idOrKey of wanted) {
      const issue = site.issues.byIdOrKey(idOrKey);
      if (issue && maySee(asked.caller, issue, site)) found.set(issue.id, issue);
      else issueErrors.push({ id: idOrKey, errorMessage: 'Issue does not exist or you do not have permission to see it.' });
    }
    const fields = chosenFields(body['fields'] ? textsOf(body['fields']) : ['*all'], body['fieldsByKeys'] === true, site);
    const reader = { site, caller: asked.caller, origin: asked.origin };
    const ascending = [...found.values()].sort((a, b) => Number(a.id) - Number(b.id));
    return ok({ issues: ascending.map((issue) => issueBean(issue, fields, properties, reader)), issueErrors });
  },
};
