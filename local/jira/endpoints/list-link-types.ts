import { ok, READ, type Endpoint } from '../http/endpoint';
import { linkTypesOf } from '../site/link-types';

/** How issues can be linked. */
export const listLinkTypes: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/issueLinkType',
  scopes: READ,
  handle: ({ origin }, site) => ok({ issueLinkTypes: linkTypesOf(site).map((type) => ({ ...type, self: `${origin}/rest/api/3/issueLinkType/${type.id}` })) }),
};
