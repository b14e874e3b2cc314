import { textOfAdf } from '../adf/text-of-adf';
import { issueEvent } from '../events/issue-event';
import { callerAccountId } from '../http/caller-account';
import type { Asked } from '../http/endpoint';
import type { Issue, IssueComment } from '../site/issue';
import type { Site } from '../site/site';

interface CommentChange {
  before?: IssueComment;
  /** Missing where the comment goes. */
  after?: IssueComment;
}

/** Keeps or removes a comment, moves the issue's `updated`, and tells the app; the words of a comment kept to a few are not told. */
export function changeComment(issue: Issue, { before, after }: CommentChange, asked: Asked, site: Site): void {
  const at = site.now();
  const saved = { ...issue, updated: at };
  site.batch(() => {
    if (after) site.comments.set(issue.id, after.id, after);
    else if (before) site.comments.delete(issue.id, before.id);
    site.issues.put(saved);
  });
  const [from, to] = [told(before), told(after)];
  const item = { field: 'Comment', fieldId: 'comment', fieldtype: 'jira', from: from.id, fromString: from.words, to: to.id, toString: to.words };
  const change = { id: site.newId(), author: callerAccountId(asked.caller), at, items: [item] };
  site.announce(issueEvent('avi:jira:updated:issue', saved, asked, site, change));
}

function told(comment: IssueComment | undefined): { id: string | null; words: string | null } {
  if (!comment) return { id: null, words: null };
  return { id: comment.id, words: comment.visibility ? null : textOfAdf(comment.body) };
}
