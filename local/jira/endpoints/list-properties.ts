import { ok, READ, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';

/** The keys of an issue's properties. */
export const listProperties: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/issue/:issue/properties',
  scopes: READ,
  handle(asked, site) {
    const { issue } = askedIssue(asked, site);
    const self = `${asked.origin}/rest/api/3/issue/${issue.id}/properties/`;
    return ok({ keys: [...site.properties.of(issue.id).keys()].map((key) => ({ self: self + encodeURIComponent(key), key })) });
  },
};
