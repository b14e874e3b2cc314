import { fieldsOf } from '../beans/chosen-fields';
import { ok, READ, type Endpoint } from '../http/endpoint';

/** All fields of issues; the app's have the key that the manifest gives them. */
export const listFields: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/field',
  scopes: READ,
  handle: (_, site) => ok(fieldsOf(site).map(({ valueOn: _, ...described }) => described)),
};
