import { callerAccountId } from '../http/caller-account';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import type { Reader } from './reader';
import { userBean } from './user-bean';

type Bean = Record<string, unknown>;

/** How many voted for an issue, as its field `votes` says it. */
export function votesField({ id, key }: Issue, { site, caller, origin }: Reader): Bean {
  const votes = site.votes.of(id);
  return { self: `${origin}/rest/api/3/issue/${key}/votes`, votes: votes.size, hasVoted: votes.has(callerAccountId(caller)) };
}

/** The same with the people, for who may view them. */
export function votesBean(issue: Issue, reader: Reader): Bean {
  return { ...votesField(issue, reader), voters: peopleOf(reader.site.votes.of(issue.id), issue, reader) };
}

/** How many watch an issue, as its field `watches` says it. */
export function watchesField({ id, key }: Issue, { site, caller, origin }: Reader): Bean {
  const watchers = site.watchers.of(id);
  return { self: `${origin}/rest/api/3/issue/${key}/watchers`, watchCount: watchers.size, isWatching: watchers.has(callerAccountId(caller)) };
}

/** The same with the people, for who may view them. */
export function watchersBean(issue: Issue, reader: Reader): Bean {
  return { ...watchesField(issue, reader), watchers: peopleOf(reader.site.watchers.of(issue.id), issue, reader) };
}

/** Without View voters and watchers one finds nobody but oneself. */
function peopleOf(followers: ReadonlyMap<string, unknown>, issue: Issue, reader: Reader): unknown[] {
  const { site, caller } = reader;
  const project = site.projects.byIdOrKey(issue.projectId);
  const all = project !== undefined && can(caller, 'VIEW_VOTERS_AND_WATCHERS', { project, issue }, site);
  return [...followers.keys()].filter((accountId) => all || accountId === callerAccountId(caller)).map((accountId) => userBean(accountId, reader));
}
