import { watchersBean } from '../beans/issue-followers';
import { callerAccountId } from '../http/caller-account';
import { ok, READ, WRITE, type Asked, type Endpoint } from '../http/endpoint';
import { askedIssue, maySee } from '../http/find-issue';
import { badPayload, badRequest, JiraError } from '../http/jira-error';
import { can } from '../permissions/can';
import type { Site } from '../site/site';

const PATH = '/rest/api/3/issue/:issue/watchers';

/** How many watch an issue, and who, for those who may view watchers. */
export const getWatchers: Endpoint = {
  method: 'GET',
  path: PATH,
  scopes: READ,
  handle(asked, site) {
    const { issue } = askedIssue(asked, site);
    return ok(watchersBean(issue, { site, caller: asked.caller, origin: asked.origin }));
  },
};

/** Adds a watcher, the account id in the body or the caller: others need Manage watcher list, and have to see the issue. */
export const addWatcher: Endpoint = {
  method: 'POST',
  path: PATH,
  scopes: WRITE,
  async handle(asked, site) {
    const { issue } = askedIssue(asked, site);
    const given = (await asked.text()).trim() === '' ? undefined : await asked.json();
    if (given !== undefined && typeof given !== 'string') throw badPayload();
    const accountId = given ?? callerAccountId(asked.caller);
    requireManaged(accountId, asked, site);
    const sees = accountId === callerAccountId(asked.caller) || maySee({ kind: 'user', accountId }, issue, site);
    if (!sees) throw badRequest('The user does not have permission to view this issue. This user will not be added to the watch list.');
    if (!site.watchers.of(issue.id).has(accountId)) site.watchers.set(issue.id, accountId, site.now());
    return { status: 204 };
  },
};

/** Removes the watcher of `accountId`, whether or not the account watches: others than oneself need Manage watcher list. */
export const removeWatcher: Endpoint = {
  method: 'DELETE',
  path: PATH,
  scopes: WRITE,
  handle(asked, site) {
    const { issue } = askedIssue(asked, site);
    const accountId = asked.query.get('accountId');
    if (!accountId) throw badRequest("The 'accountId' query parameter is required.");
    requireManaged(accountId, asked, site);
    site.watchers.delete(issue.id, accountId);
    return { status: 204 };
  },
};

function requireManaged(accountId: string, asked: Asked, site: Site): void {
  if (!site.accounts.get(accountId)) throw new JiraError(404, ['The user does not exist.']);
  if (accountId === callerAccountId(asked.caller) || can(asked.caller, 'MANAGE_WATCHERS', askedIssue(asked, site), site)) return;
  throw new JiraError(403, ['You do not have permission to manage the watcher list.']);
}
