import { userBean } from '../beans/user-bean';
import { ok, READ_USERS, type Endpoint } from '../http/endpoint';
import { badRequest } from '../http/jira-error';
import { listOf, pageOf } from '../http/page';

const USUAL = 10;
const MOST = 200;

/** Accounts by id, page by page; ids that nobody has are passed over. */
export const listUsers: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/user/bulk',
  scopes: READ_USERS,
  handle({ caller, query, origin }, site) {
    const asked = [...new Set(query.getAll('accountId'))];
    if (listOf(query, 'accountId').length === 0) throw badRequest("The 'accountId' query parameter is required.");
    const page = pageOf(asked.filter((accountId) => site.accounts.get(accountId)), query, USUAL, MOST);
    const self = `${origin}/rest/api/3/user/bulk`;
    return ok({ self, ...page, values: page.values.map((accountId) => userBean(accountId, { site, caller, origin })) });
  },
};
