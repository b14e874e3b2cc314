import { ok, READ, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { noProperty } from '../http/no-property';

/** One property of an issue: everyone who may browse the issue can read it. */
export const getProperty: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/issue/:issue/properties/:property',
  scopes: READ,
  handle(asked, site) {
    const { issue } = askedIssue(asked, site);
    const key = asked.param('property');
    const held = site.properties.of(issue.id);
    if (!held.has(key)) throw noProperty(key);
    return ok({ key, value: held.get(key) });
  },
};
