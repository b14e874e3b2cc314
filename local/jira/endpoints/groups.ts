import { userBean } from '../beans/user-bean';
import { ok, READ_USERS, type Endpoint } from '../http/endpoint';
import { badRequest, JiraError } from '../http/jira-error';
import { listOf, pageOf, wholeNumber } from '../http/page';
import { can } from '../permissions/can';

const MOST = 50;
const MOST_PICKED = 20;

/** The people of a group, by id or name. */
export const listGroupMembers: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/group/member',
  scopes: ['manage:jira-configuration'],
  handle({ caller, query, origin }, site) {
    if (!can(caller, 'USER_PICKER', {}, site)) throw new JiraError(403, ['You do not have permission to browse users and groups.']);
    const [id, name] = [query.get('groupId'), query.get('groupname')];
    if ((id === null) === (name === null)) throw badRequest('Give either groupId or groupname.');
    const group = site.access.groups().find((one) => (id === null ? one.name === name : one.groupId === id));
    if (!group) throw new JiraError(404, ['The group does not exist.']);
    const page = pageOf(group.accountIds, query, MOST, MOST);
    const self = `${origin}/rest/api/3/group/member?groupId=${group.groupId}&startAt=${page.startAt}&maxResults=${page.maxResults}`;
    return ok({ self, ...page, values: page.values.map((accountId) => userBean(accountId, { site, caller, origin })) });
  },
};

/** Groups whose names have `query` in them, by name. */
export const pickGroups: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/groups/picker',
  scopes: READ_USERS,
  handle({ query }, site) {
    const fold = (text: string) => (query.get('caseInsensitive') === 'true' ? text.toLowerCase() : text);
    const words = fold(query.get('query') ?? '');
    const without = [...listOf(query, 'exclude'), ...listOf(query, 'excludeId')];
    const found = site.access.groups().filter(({ name, groupId }) => fold(name).includes(words) && !without.includes(name) && !without.includes(groupId));
    const shown = found.slice(0, Math.min(wholeNumber(query, 'maxResults', MOST_PICKED), MOST_PICKED));
    const groups = shown.map(({ name, groupId }) => ({ name, groupId, html: withMark(name, fold(name).indexOf(words), words.length), labels: [] }));
    return ok({ header: `Showing ${shown.length} of ${found.length} matching groups`, total: found.length, groups });
  },
};

/** The part that was found in bold; the names of groups have no markup of their own to mind. */
function withMark(name: string, at: number, length: number): string {
  return length === 0 ? name : `${name.slice(0, at)}<b>${name.slice(at, at + length)}</b>${name.slice(at + length)}`;
}
