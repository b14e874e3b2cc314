import { votesBean } from '../beans/issue-followers';
import { callerAccountId } from '../http/caller-account';
import { ok, READ, WRITE, type Asked, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { JiraError } from '../http/jira-error';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';

const PATH = '/rest/api/3/issue/:issue/votes';

/** How many voted for an issue, and who, for those who may view voters. */
export const getVotes: Endpoint = {
  method: 'GET',
  path: PATH,
  scopes: READ,
  handle(asked, site) {
    const { issue } = askedIssue(asked, site);
    return ok(votesBean(issue, { site, caller: asked.caller, origin: asked.origin }));
  },
};

/** Votes for an issue; a second vote changes nothing. The reporter cannot vote, and nobody for what is done. */
export const addVote: Endpoint = {
  method: 'POST',
  path: PATH,
  scopes: WRITE,
  handle(asked, site) {
    const { issue, accountId } = askedVote(asked, site);
    if (!site.votes.of(issue.id).has(accountId)) site.votes.set(issue.id, accountId, site.now());
    return { status: 204 };
  },
};

/** Takes one's vote back; a 404 where there is none, as Jira's document says. */
export const removeVote: Endpoint = {
  method: 'DELETE',
  path: PATH,
  scopes: WRITE,
  handle(asked, site) {
    const { issue, accountId } = askedVote(asked, site);
    if (!site.votes.delete(issue.id, accountId)) throw new JiraError(404, ['You have not voted for this issue.']);
    return { status: 204 };
  },
};

function askedVote(asked: Asked, site: Site): { issue: Issue; accountId: string } {
  const { issue } = askedIssue(asked, site);
  const accountId = callerAccountId(asked.caller);
  if (issue.reporter === accountId) throw new JiraError(404, ['You cannot vote for an issue you have reported.']);
  if (site.statuses.get(issue.statusId)?.category === 'done') throw new JiraError(404, ['You cannot vote or change your vote on resolved issues.']);
  return { issue, accountId };
}
