import { isAdfDocument } from '../adf/adf';
import { textOfAdf } from '../adf/text-of-adf';
import { commentBean } from '../beans/comment-bean';
import { issueEvent } from '../events/issue-event';
import { callerAccountId } from '../http/caller-account';
import { WRITE, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { badRequest, JiraError } from '../http/jira-error';
import { objectOf } from '../http/read-body';
import { can } from '../permissions/can';

const MOST_COMMENTS = 5000;
const MOST_CHARACTERS = 32_767;

/** Adds a comment, an ADF document. */
export const addComment: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/issue/:issue/comment',
  scopes: WRITE,
  async handle(asked, site) {
    const { issue, project } = askedIssue(asked, site);
    if (!can(asked.caller, 'ADD_COMMENTS', { project, issue }, site)) {
      throw badRequest('You do not have the permission to comment on this issue.');
    }
    const { body } = objectOf(await asked.json());
    if (!isAdfDocument(body)) throw new JiraError(400, ['Comment body is not valid!']);
    if (JSON.stringify(body).length > MOST_CHARACTERS) {
      throw new JiraError(400, [], { comment: `The entered text is too long. It exceeds the allowed limit of ${MOST_CHARACTERS} characters.` });
    }
    if (site.comments.of(issue.id).size >= MOST_COMMENTS) throw new JiraError(413, ['The issue has reached its limit of comments.']);
    const at = site.now();
    const author = callerAccountId(asked.caller);
    const comment = { id: site.newId(), author, updateAuthor: author, body, created: at, updated: at };
    const saved = { ...issue, updated: at };
    site.batch(() => {
      site.comments.set(issue.id, comment.id, comment);
      site.issues.put(saved);
    });
    const item = { field: 'Comment', fieldId: 'comment', fieldtype: 'jira', from: null, fromString: null, to: comment.id, toString: textOfAdf(body) };
    site.announce(issueEvent('avi:jira:updated:issue', saved, asked, site, { id: site.newId(), author, at, items: [item] }));
    return { status: 201, body: commentBean(issue, comment, { site, caller: asked.caller, origin: asked.origin }) };
  },
};
