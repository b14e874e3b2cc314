import { userBean } from '../beans/user-bean';
import { ok, READ_USERS, type Answer, type Asked, type Endpoint } from '../http/endpoint';
import { visibleIssue, visibleProject } from '../http/find-issue';
import { badRequest } from '../http/jira-error';
import { pageOf } from '../http/page';
import { can, type Place } from '../permissions/can';
import type { Account } from '../site/account';
import type { Site } from '../site/site';

const USUAL = 50;
const MOST = 1000;

/** Active accounts whose name or mail address has a word that begins so, or the one of an id. */
export const searchUsers: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/user/search',
  scopes: READ_USERS,
  handle(asked, site) {
    if (asked.query.get('query') === null && asked.query.get('accountId') === null) throw badRequest('The query parameter is required.');
    return pageOfUsers(site.accounts.active(), asked, site);
  },
};

/** Those of them to whom issues of a project, or an issue, can be assigned; all where nothing more is asked. */
export const searchAssignable: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/user/assignable/search',
  scopes: READ_USERS,
  handle(asked, site) {
    const place = placeOf(asked, site);
    const assignable = site.accounts
      .active()
      .filter(({ accountId, accountType }) => accountType === 'atlassian' && can({ kind: 'user', accountId }, 'ASSIGNABLE_USER', place, site));
    return pageOfUsers(assignable, asked, site);
  },
};

function placeOf({ caller, query }: Asked, site: Site): Place {
  const issue = query.get('issueId') ?? query.get('issueKey');
  if (issue) return visibleIssue(caller, issue, site);
  const project = query.get('project');
  if (!project) throw badRequest('Either the project or the issue key must be specified.');
  return { project: visibleProject(caller, project, site) };
}

function pageOfUsers(accounts: readonly Account[], { caller, query, origin }: Asked, site: Site): Answer {
  const words = query.get('query');
  const id = query.get('accountId');
  if (words !== null && id !== null) throw badRequest('Give either query or accountId, not both.');
  const found = accounts.filter((account) => (id === null ? means(words ?? '', account) : account.accountId === id));
  return ok(pageOf(found, query, USUAL, MOST).values.map(({ accountId }) => userBean(accountId, { site, caller, origin })));
}

function means(words: string, { displayName, email = '' }: Account): boolean {
  const start = words.toLowerCase();
  return [displayName, email, ...displayName.split(/\W+/)].some((text) => text.toLowerCase().startsWith(start));
}
