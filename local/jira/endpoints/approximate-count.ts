import { ok, READ, type Endpoint } from '../http/endpoint';
import { objectOf, optionalText } from '../http/read-body';
import { searchIssues } from '../jql/search-issues';

/** How many issues a query finds. */
export const approximateCount: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/search/approximate-count',
  scopes: READ,
  async handle(asked, site) {
    const jql = optionalText(objectOf(await asked.json(), ['jql'])['jql']) ?? '';
    return ok({ count: (await searchIssues(jql, asked.caller, site)).length });
  },
};
