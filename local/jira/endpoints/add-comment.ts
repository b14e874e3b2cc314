import { commentBean } from '../beans/comment-bean';
import { callerAccountId } from '../http/caller-account';
import { WRITE, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { badRequest, JiraError } from '../http/jira-error';
import { objectOf } from '../http/read-body';
import { can } from '../permissions/can';
import type { IssueComment } from '../site/issue';
import { changeComment } from './comment-change';
import { readCommentBody, readVisibility } from './read-comment';

const MOST_COMMENTS = 5000;

/** Adds a comment, an ADF document, for everybody who sees the issue or for a role or group alone. */
export const addComment: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/issue/:issue/comment',
  scopes: WRITE,
  async handle(asked, site) {
    const { issue, project } = askedIssue(asked, site);
    if (!can(asked.caller, 'ADD_COMMENTS', { project, issue }, site)) {
      throw badRequest('You do not have the permission to comment on this issue.');
    }
    const given = objectOf(await asked.json());
    const body = readCommentBody(given);
    const visibility = readVisibility(given, asked.caller, project, site);
    if (site.comments.of(issue.id).size >= MOST_COMMENTS) throw new JiraError(413, ['The issue has reached its limit of comments.']);
    const at = site.now();
    const author = callerAccountId(asked.caller);
    const comment: IssueComment = { id: site.newId(), author, updateAuthor: author, body, created: at, updated: at, ...(visibility && { visibility }) };
    changeComment(issue, { after: comment }, asked, site);
    return { status: 201, body: commentBean(issue, comment, { site, caller: asked.caller, origin: asked.origin }) };
  },
};
