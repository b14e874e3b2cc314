import type { Issue, IssueComment } from '../site/issue';
import { jiraDate } from './jira-date';
import type { Reader } from './reader';
import { userBean } from './user-bean';

/** A comment of an issue as REST shows it. */
export function commentBean(issue: Issue, comment: IssueComment, reader: Reader): Record<string, unknown> {
  return {
    self: `${reader.origin}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
    id: comment.id,
    author: userBean(comment.author, reader),
    body: comment.body,
    updateAuthor: userBean(comment.updateAuthor, reader),
    created: jiraDate(comment.created),
    updated: jiraDate(comment.updated),
    jsdPublic: true,
    ...(comment.visibility && { visibility: comment.visibility }),
  };
}
