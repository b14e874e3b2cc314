import { userBean } from '../beans/user-bean';
import { callerAccountId } from '../http/caller-account';
import { ok, READ_USERS, type Endpoint } from '../http/endpoint';

/** The caller's own account, with the mail address. */
export const myself: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/myself',
  scopes: READ_USERS,
  handle({ caller, origin }, site) {
    const accountId = callerAccountId(caller);
    const email = site.accounts.get(accountId)?.email;
    const bean = userBean(accountId, { site, caller, origin });
    return ok({ ...bean, ...(email === undefined ? {} : { emailAddress: email }), locale: 'en_US' });
  },
};
