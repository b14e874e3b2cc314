import { commentBean } from '../beans/comment-bean';
import { callerAccountId } from '../http/caller-account';
import { ok, READ, WRITE, type Asked, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { badRequest, JiraError } from '../http/jira-error';
import { objectOf } from '../http/read-body';
import { can } from '../permissions/can';
import { visibleComments } from '../permissions/visible-comments';
import type { Issue, IssueComment } from '../site/issue';
import type { Project } from '../site/project';
import type { Site } from '../site/site';
import { changeComment } from './comment-change';
import { readCommentBody, readVisibility } from './read-comment';

const PATH = '/rest/api/3/issue/:issue/comment/:comment';

/** One comment of an issue; one that the caller may not read is as good as missing. */
export const getComment: Endpoint = {
  method: 'GET',
  path: PATH,
  scopes: READ,
  handle(asked, site) {
    const { issue, comment } = askedComment(asked, site);
    return ok(commentBean(issue, comment, { site, caller: asked.caller, origin: asked.origin }));
  },
};

/** Rewrites a comment, for its author and for who may edit all. Its visibility stays where the body says nothing of it. */
export const editComment: Endpoint = {
  method: 'PUT',
  path: PATH,
  scopes: WRITE,
  async handle(asked, site) {
    const found = askedComment(asked, site);
    const { issue, project, comment } = found;
    if (!mayChange('EDIT', found, asked, site)) throw badRequest('You do not have the permission to edit this comment.');
    const given = objectOf(await asked.json());
    const body = readCommentBody(given);
    const asKept = readVisibility(given, asked.caller, project, site);
    const { visibility: before, ...rest } = comment;
    const visibility = asKept === undefined ? before : asKept;
    const after: IssueComment = { ...rest, body, updateAuthor: callerAccountId(asked.caller), updated: site.now(), ...(visibility && { visibility }) };
    changeComment(issue, { before: comment, after }, asked, site);
    return ok(commentBean(issue, after, { site, caller: asked.caller, origin: asked.origin }));
  },
};

/** Removes a comment, for its author and for who may delete all. */
export const deleteComment: Endpoint = {
  method: 'DELETE',
  path: PATH,
  scopes: WRITE,
  handle(asked, site) {
    const found = askedComment(asked, site);
    if (!mayChange('DELETE', found, asked, site)) throw badRequest('You do not have the permission to delete this comment.');
    changeComment(found.issue, { before: found.comment }, asked, site);
    return { status: 204 };
  },
};

interface Found {
  issue: Issue;
  project: Project;
  comment: IssueComment;
}

function askedComment(asked: Asked, site: Site): Found {
  const place = askedIssue(asked, site);
  const comment = visibleComments(asked.caller, place.issue, site).find(({ id }) => id === asked.param('comment'));
  if (!comment) throw new JiraError(404, [`Can not find a comment for the id: ${asked.param('comment')}.`]);
  return { ...place, comment };
}

function mayChange(act: 'EDIT' | 'DELETE', { issue, project, comment }: Found, { caller }: Asked, site: Site): boolean {
  const has = (permission: string) => can(caller, permission, { project, issue }, site);
  return has(`${act}_ALL_COMMENTS`) || (comment.author === callerAccountId(caller) && has(`${act}_OWN_COMMENTS`));
}
